using Lintel.Cloud.Eks;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Eks;

public sealed class NodeGroupWithoutSsh : Rule<NodeGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Nodes cannot be reached by SSH from everywhere",
        Fails = "SSH to the nodes is open to whoever reaches them",
        Severity = Severity.Medium,
        Practices = [new(Sec06.Bp03, OnPass.Proves, OnFailure.Weakens), new(Sec05.Bp02, OnPass.Proves, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_100", "eks_node_group_remote_access", "73d59e76-a12c-4b74-a3d8-d3e1e19c25b3"],
        Replaces = true,
    };

    protected override Verdict Holds(NodeGroup group) => !group.SshKey.IsSet | !group.SshSources.IsEmpty;

    protected override Evidence Look(NodeGroup group) => group.SshKey;
}
