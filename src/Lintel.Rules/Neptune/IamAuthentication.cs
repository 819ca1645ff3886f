using Lintel.Cloud.Neptune;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Neptune;

public sealed class IamAuthentication : Rule<NeptuneCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Neptune clusters know their callers by IAM",
        Fails = "Whoever reaches the cluster over the network may ask and change everything",
        Severity = Severity.Medium,
        Practices = [new(Sec02.Bp02, OnPass.Supports, OnFailure.Weakens), new(Sec03.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_359", "neptune_cluster_with_iam_database_authentication_disabled",
            "NEPTUNE_CLUSTER_IAM_DATABASE_AUTHENTICATION", "Neptune.7", "neptune_cluster_iam_authentication_enabled",
            "c91d7ea0-d4d1-403b-8fe1-c9961ac082c5", "a3aa0087-8228-4e7e-b202-dc9036972d02",
        ],
    };

    protected override Verdict Holds(NeptuneCluster cluster) => cluster.IamAuthentication.Is(true);

    protected override Evidence Look(NeptuneCluster cluster) => cluster.IamAuthentication;
}
