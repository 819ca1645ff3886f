using Lintel.Cloud.Neptune;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Neptune;

public sealed class DeletionProtected : Rule<NeptuneCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Neptune clusters are protected from deletion",
        Fails = "One call deletes the cluster",
        Severity = Severity.Medium,
        Practices = [new(Sec08.Bp04, OnPass.Proves, OnFailure.Weakens), new(Rel09.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["CKV2_AWS_58", "NEPTUNE_CLUSTER_DELETION_PROTECTION_ENABLED", "Neptune.4", "neptune_cluster_deletion_protection"],
    };

    protected override Verdict Holds(NeptuneCluster cluster) => cluster.DeletionProtection.Is(true);

    protected override Evidence Look(NeptuneCluster cluster) => cluster.DeletionProtection;
}
