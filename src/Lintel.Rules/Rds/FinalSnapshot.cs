using Lintel.Cloud;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class FinalSnapshot : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Deleting a database leaves a snapshot",
        Fails = "Deleting the database leaves no usable snapshot",
        Severity = Severity.Medium,
        Practices = [new(Rel09.Bp01, OnPass.Supports, OnFailure.Weakens)],
    };

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
    [
        .. Population.Judge<DbInstance>(
            architecture, instance => !instance.IsClusterMember & !instance.IsReplica, instance => instance.LeavesSnapshot,
            instance => Evidence.Of(instance.SkipFinalSnapshot, instance.FinalSnapshot)),
        .. Population.Judge<DbCluster>(
            architecture, _ => Population.Everyone, cluster => cluster.LeavesSnapshot,
            cluster => Evidence.Of(cluster.SkipFinalSnapshot, cluster.FinalSnapshot)),
    ];
}
