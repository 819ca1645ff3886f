using Lintel.Cloud;
using Lintel.Cloud.Eks;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Eks;

public sealed class NodeGroupSpotForTrials : ArchitectureRule<NodeGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Nodes outside production run on Spot capacity",
        Fails = "A node group of a trial environment pays on-demand prices",
        Severity = Severity.Low,
        Practices = [new(Cost07.Bp04, OnPass.Supports, OnFailure.Weakens), new(Sus05.Bp01, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
        Replaces = true,
    };

    protected override Verdict AppliesTo(NodeGroup group, Architecture architecture) => Environments.IsForTrials(group, architecture);

    protected override Verdict Holds(NodeGroup group, Architecture architecture) => group.CapacityType.IsText("SPOT");

    protected override Evidence Look(NodeGroup group, Architecture architecture) => group.CapacityType;
}
