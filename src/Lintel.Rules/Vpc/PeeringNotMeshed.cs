using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class PeeringNotMeshed : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Networks meet in a hub",
        Fails = "Every network is peered with every other",
        Severity = Severity.Low,
        Practices = [new(Rel02.Bp04, OnPass.Proves, OnFailure.Refutes)],
        Effort = Effort.Large,
    };

    private const int Few = 3;

    protected override Verdict AppliesTo(Architecture architecture) => !architecture.Known<PeeringConnection>().IsEmpty;

    protected override Verdict Holds(Architecture architecture) => !architecture.Known<PeeringConnection>().HasAtLeast(Few) | LeavesPairsOut(architecture);

    protected override Evidence Look(Architecture architecture)
    {
        var peerings = architecture.All<PeeringConnection>().ToList();
        return Evidence.Saying($"there are {peerings.Count} peerings", peerings[0].Location);
    }

    // A star, or a chain, is not a mesh.
    private static Verdict LeavesPairsOut(Architecture architecture)
    {
        var pairs = architecture.All<PeeringConnection>().Select(peering => (Name(peering.Vpc, architecture), Name(peering.PeerVpc, architecture))).ToList();
        if (pairs.Exists(pair => pair.Item1 is null || pair.Item2 is null))
            return Verdict.Unknown;
        var networks = pairs.SelectMany(pair => new[] { pair.Item1, pair.Item2 }).Distinct().Count();
        var joined = pairs.Select(pair => string.CompareOrdinal(pair.Item1, pair.Item2) < 0 ? pair : (pair.Item2, pair.Item1)).Distinct().Count();
        return joined < networks * (networks - 1) / 2 ? Verdict.All([]) : Verdict.Any([]);
    }

    private static string? Name(Setting<string> vpc, Architecture architecture) =>
        architecture.Find<VpcNetwork>(vpc).OrNull?.Address ?? (vpc.State == SettingState.Explicit ? vpc.Describe().Split(" is ")[^1] : null);
}
