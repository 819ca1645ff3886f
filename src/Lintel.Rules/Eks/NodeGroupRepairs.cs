using Lintel.Cloud.Eks;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Eks;

public sealed class NodeGroupRepairs : Rule<NodeGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "EKS replaces nodes that are not well",
        Fails = "Nodes that are not well stay until a person replaces them",
        Severity = Severity.Low,
        Practices = [new(Rel11.Bp03, OnPass.Proves, OnFailure.Weakens), new(Rel07.Bp02, OnPass.Proves, OnFailure.Weakens)],
    };

    protected override Verdict Holds(NodeGroup group) => group.NodeRepair.Is(true);

    protected override Evidence Look(NodeGroup group) => group.NodeRepair;

    protected override Func<NodeGroup, Fix?> Mend => group => Fix.Set(group.NodeRepair, true);
}
