using Lintel.Cloud.Eks;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Eks;

public sealed class ClusterSecretsEncrypted : Rule<Cluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Kubernetes secrets are encrypted with a key of their own",
        Fails = "Kubernetes secrets are stored without envelope encryption",
        Severity = Severity.Medium,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_58", "AVD-AWS-0039", "eks_cluster_encryption_disabled", "63ebcb19-2739-4d3f-aa5c-e8bbb9b85281",
            "EKS_SECRETS_ENCRYPTED", "EKS.3", "eks_cluster_kms_cmk_encryption_in_secrets_enabled", "EKS_CLUSTER_ENCRYPTION_RULE",
        ],
        Effort = Effort.Large,
    };

    protected override Verdict Holds(Cluster cluster) => cluster.SecretsKey.IsSet | EncryptsByDefault(cluster);

    protected override Evidence Look(Cluster cluster) => Evidence.Of(cluster.Version, cluster.SecretsKey);

    // A cluster made without a version gets the latest one.
    private static Verdict EncryptsByDefault(Cluster cluster) =>
        cluster.Version.Is(version => KubernetesVersion.MinorOrNull(version) is >= 28) | !cluster.Version.IsSet;
}
