using Lintel.Cloud;
using Lintel.Cloud.Eks;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;
using Lintel.Rules.Common;

namespace Lintel.Rules.Eks;

public sealed class NodeGroupSpansZones : ArchitectureRule<NodeGroup>
{
    private static readonly Naming<NodeGroup, Cluster> Groups = new(group => group.Cluster);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Node groups spread over Availability Zones",
        Fails = "The nodes can only run in one Availability Zone",
        Severity = Severity.High,
        Practices = [new(Rel10.Bp01, OnPass.Proves, OnFailure.Refutes), new(Rel11.Bp02, OnPass.Proves, OnFailure.Weakens)],
        Effort = Effort.Medium,
        Replaces = true,
    };

    // A group per zone is a pattern of its own, for volumes that cannot move: groups of one cluster count together.
    protected override Verdict AppliesTo(NodeGroup group, Architecture architecture) => !Environments.IsForTrials(group, architecture);

    protected override Verdict Holds(NodeGroup group, Architecture architecture) => Spread(group, architecture).HasAtLeast(2);

    protected override Evidence Look(NodeGroup group, Architecture architecture) => new()
    {
        Settings = [.. group.Subnets.Items],
        Text = $"the subnets of the node groups of this cluster are in {Spread(group, architecture)}",
    };

    private static ZoneSpread Spread(NodeGroup group, Architecture architecture) =>
        architecture.Zones.Of(Siblings(group, architecture).SelectMany(sibling => sibling.Subnets));

    private static SettingList<NodeGroup> Siblings(NodeGroup group, Architecture architecture) =>
        architecture.Find<Cluster>(group.Cluster).OrNull is { } cluster
            ? Groups.Of(cluster, architecture).Where(other => architecture.Means(other.Cluster, cluster))
            : SettingList<NodeGroup>.Of([group]);
}
