using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;
using Lintel.Rules.Common;

namespace Lintel.Rules.Trials;

public sealed class NatShared : ArchitectureRule<VpcNetwork>
{
    private static readonly Naming<NatGateway, Subnet> NatGateways = new(gateway => gateway.Subnet);

    private static readonly Naming<Subnet, VpcNetwork> Subnets = new(subnet => subnet.Vpc);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Trial networks share one NAT gateway",
        Fails = "A trial network pays for several NAT gateways",
        Severity = Severity.Low,
        Practices = [new(Sus02.Bp02, OnPass.Supports, OnFailure.Weakens), new(Cost08.Bp02, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(VpcNetwork vpc, Architecture architecture) =>
        Environments.IsForTrials(vpc, architecture) & Verdict.Any(Gateways(vpc, architecture).Select(_ => Population.Everyone));

    protected override Verdict Holds(VpcNetwork vpc, Architecture architecture) =>
        Gateways(vpc, architecture).Skip(1).Any() ? !Population.Everyone : Population.Everyone;

    protected override Evidence Look(VpcNetwork vpc, Architecture architecture)
    {
        var gateways = Gateways(vpc, architecture).ToList();
        return Evidence.Saying($"{gateways.Count} NAT gateways stand in it", gateways.FirstOrDefault()?.Location);
    }

    private static IEnumerable<NatGateway> Gateways(VpcNetwork vpc, Architecture architecture) => Subnets.Certain(vpc, architecture)
        .SelectMany(subnet => NatGateways.Certain(subnet, architecture)).Where(gateway => gateway.IsCertain && gateway.Connectivity.IsText("private").Kind != VerdictKind.Pass);
}
