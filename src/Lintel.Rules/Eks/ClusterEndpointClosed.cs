using Lintel.Cloud.Eks;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Eks;

public sealed class ClusterEndpointClosed : Rule<Cluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The API of EKS clusters is not open to the whole Internet",
        Fails = "Everybody on the Internet reaches the Kubernetes API",
        Severity = Severity.High,
        Practices = [new(Sec05.Bp01, OnPass.Proves, OnFailure.Refutes), new(Sec05.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_38", "CKV_AWS_39", "AVD-AWS-0040", "AVD-AWS-0041", "eks_cluster_has_public_access",
            "eks_cluster_has_public_access_cidrs", "42f4b905-3736-4213-bfe9-c0660518cda8", "61cf9883-1752-4768-b18c-0d57f2737709",
            "EKS_ENDPOINT_NO_PUBLIC_ACCESS", "EKS.1", "eks_endpoints_not_publicly_accessible",
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(Cluster cluster) => !cluster.PublicEndpoint.Is(true) | !IsOpen(cluster);

    protected override Evidence Look(Cluster cluster) => Evidence.Of(
        [.. cluster.PublicAccessCidrs.Items.Where(range => IsEverybody(range).Kind == VerdictKind.Pass), cluster.PublicEndpoint]);

    // Without a list, everybody is let in.
    private static Verdict IsOpen(Cluster cluster) => cluster.PublicAccessCidrs.IsEmpty | cluster.PublicAccessCidrs.Any(IsEverybody);

    private static Verdict IsEverybody(Setting<string> range) => range.IsOneOf("0.0.0.0/0", "::/0");
}
