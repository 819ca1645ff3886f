using Lintel.Cloud.Eks;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Eks;

public sealed class ClusterKeyOwn : Rule<Cluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Kubernetes secrets are encrypted with a key that the workload controls",
        Fails = "Kubernetes secrets are encrypted with a key that AWS owns, if at all",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp01, OnPass.Supports, OnFailure.Nothing), new(Sec08.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_58", "AVD-AWS-0039", "eks_cluster_encryption_disabled", "63ebcb19-2739-4d3f-aa5c-e8bbb9b85281",
            "EKS_SECRETS_ENCRYPTED", "EKS.3", "eks_cluster_kms_cmk_encryption_in_secrets_enabled", "EKS_CLUSTER_ENCRYPTION_RULE",
        ],
    };

    protected override Verdict Holds(Cluster cluster) => cluster.SecretsKey.IsNamed & cluster.EncryptedResources.Any(kind => kind.IsText("secrets"));

    protected override Evidence Look(Cluster cluster) => cluster.SecretsKey;
}
