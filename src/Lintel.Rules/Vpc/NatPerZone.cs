using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;
using Lintel.Cloud.Vpc;
using Lintel.Rules.Common;

namespace Lintel.Rules.Vpc;

public sealed class NatPerZone : ArchitectureRule<NatGateway>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Subnets leave through a NAT gateway in their own zone",
        Fails = "Subnets of another zone leave through this NAT gateway and are cut off when its zone fails",
        Severity = Severity.Medium,
        Practices =
        [
            new(Rel10.Bp01, OnPass.Proves, OnFailure.Weakens),
            new(Rel10.Bp03, OnPass.Nothing, OnFailure.Refutes),
            new(Cost08.Bp02, OnPass.Nothing, OnFailure.Nothing),
        ],
        Effort = Effort.Medium,
    };

    // A regional NAT gateway has no subnet. Outside of production one gateway is thrift.
    protected override Verdict AppliesTo(NatGateway gateway, Architecture architecture) =>
        gateway.Subnet.IsSet & !Environments.IsForTrials(gateway, architecture) & Verdict.Any(Users(gateway, architecture).Select(_ => Population.Everyone));

    protected override Verdict Holds(NatGateway gateway, Architecture architecture) => architecture.Find<Subnet>(gateway.Subnet).Is(home =>
        Verdict.All(Users(gateway, architecture).Select(user => Zones.AreTogether(home, user))));

    protected override Evidence Look(NatGateway gateway, Architecture architecture)
    {
        var far = architecture.Find<Subnet>(gateway.Subnet).OrNull is { } home
            ? Users(gateway, architecture).FirstOrDefault(user => Zones.AreTogether(home, user).Kind == VerdictKind.Fail)
            : null;
        return far is null ? Evidence.Of(gateway.Subnet) : Evidence.Saying($"`{far.Address}` is in another zone and leaves through it", gateway.Subnet.Location);
    }

    private static IEnumerable<Subnet> Users(NatGateway gateway, Architecture architecture) =>
        architecture.All<Subnet>().Where(subnet => architecture.Routing.GoesThrough(subnet, gateway).Kind == VerdictKind.Pass);
}
