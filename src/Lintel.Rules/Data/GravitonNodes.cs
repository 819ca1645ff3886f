using Lintel.Cloud;
using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Data;

public sealed class GravitonNodes : ContractRule<IManagedNodes>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Databases and caches run on Graviton",
        Fails = "The nodes have x86 processors though the engine runs on Graviton",
        Severity = Severity.Low,
        Practices =
        [
            new(Sus05.Bp02, OnPass.Proves, OnFailure.Refutes),
            new(Cost06.Bp02, OnPass.Supports, OnFailure.Weakens),
            new(Perf02.Bp02, OnPass.Supports, OnFailure.Nothing),
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(IManagedNodes nodes, Resource resource, Architecture architecture) => nodes.RunsOnGraviton;

    protected override Verdict Holds(IManagedNodes nodes, Resource resource, Architecture architecture) => !nodes.NodeClass.Is(NodeClass.HasGravitonTwin);

    protected override Evidence Look(IManagedNodes nodes, Resource resource, Architecture architecture) => Evidence.Of(nodes.NodeClass);
}
