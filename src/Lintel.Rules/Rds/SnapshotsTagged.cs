using Lintel.Cloud;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Rds;

namespace Lintel.Rules.Rds;

public sealed class SnapshotsTagged : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Snapshots of databases inherit their tags",
        Fails = "Snapshots have no tags, so that nobody knows whose they are",
        Severity = Severity.Low,
        Practices = [new(Cost03.Bp02, OnPass.Supports, OnFailure.Nothing), new(Sus04.Bp03, OnPass.Nothing, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_313", "RDS_INSTANCE_COPY_TAGS_TO_SNAPSHOTS_ENABLED", "RDS.16", "RDS.17", "rds_cluster_copy_tags_to_snapshots",
            "rds_instance_copy_tags_to_snapshots", "CKV2_AWS_60",
        ],
    };

    // The members of a cluster are in its snapshots.
    public override bool Mends => true;

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<DbInstance>(
                architecture, instance => !instance.IsClusterMember, instance => instance.CopyTagsToSnapshot.Is(true), instance => instance.CopyTagsToSnapshot,
                mend: instance => Fix.Set(instance.CopyTagsToSnapshot, true))
            .Concat(Population.Judge<DbCluster>(
                architecture, _ => Population.Everyone, cluster => cluster.CopyTagsToSnapshot.Is(true), cluster => cluster.CopyTagsToSnapshot,
                mend: cluster => Fix.Set(cluster.CopyTagsToSnapshot, true)));
}
