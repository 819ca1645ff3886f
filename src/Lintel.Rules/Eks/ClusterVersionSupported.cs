using Lintel.Cloud;
using Lintel.Cloud.Eks;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Eks;

public sealed class ClusterVersionSupported : ArchitectureRule<Cluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "EKS clusters run a Kubernetes version in standard support",
        Fails = "Standard support for the Kubernetes version has ended",
        Severity = Severity.High,
        Practices =
        [
            new(Ops05.Bp05, OnPass.Proves, OnFailure.Refutes),
            new(Sec06.Bp01, OnPass.Supports, OnFailure.Refutes),
            new(Cost05.Bp04, OnPass.Proves, OnFailure.Refutes),
            new(Sus06.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Perf05.Bp06, OnPass.Proves, OnFailure.Refutes),
        ],
        Aliases = ["CKV_AWS_339", "EKS_CLUSTER_SUPPORTED_VERSION", "EKS.2", "eks_cluster_uses_a_supported_version"],
        Effort = Effort.Large,
    };

    protected override Verdict Holds(Cluster cluster, Architecture architecture) => architecture.AsOf is { } day
        ? cluster.Version.Satisfies(version => KubernetesVersion.EndOfStandardSupportOrNull(version) is { } end
            ? cluster.Version.Is(_ => day <= end)
            : Verdict.Unknown)
        : Verdict.Unknown;

    protected override Evidence Look(Cluster cluster, Architecture architecture) => cluster.Version;
}
