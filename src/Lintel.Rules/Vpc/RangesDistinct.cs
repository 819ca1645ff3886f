using Lintel.Cloud;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class RangesDistinct : ArchitectureRule<VpcNetwork>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Connected networks have ranges of their own",
        Fails = "The VPC is connected to another one with the same addresses",
        Severity = Severity.High,
        Practices = [new(Rel02.Bp05, OnPass.Proves, OnFailure.Refutes)],
        Effort = Effort.Large,
        Replaces = true,
    };

    protected override Verdict AppliesTo(VpcNetwork vpc, Architecture architecture) => Verdict.Any(Partners(vpc, architecture).Select(_ => Population.Everyone));

    protected override Verdict Holds(VpcNetwork vpc, Architecture architecture) =>
        !Verdict.Any(Partners(vpc, architecture).Select(partner => Overlap(vpc, partner)));

    protected override Evidence Look(VpcNetwork vpc, Architecture architecture)
    {
        var same = Partners(vpc, architecture).FirstOrDefault(partner => Overlap(vpc, partner).Kind == VerdictKind.Pass);
        return same is null
            ? Evidence.Of(vpc.Ipv4Range)
            : Evidence.Of(vpc.Ipv4Range) with { Text = $"{vpc.Ipv4Range.Describe()}, and `{same.Address}`, which it is connected to, has {same.Ipv4Range.Describe()}" };
    }

    private static IEnumerable<VpcNetwork> Partners(VpcNetwork vpc, Architecture architecture)
    {
        var peers = architecture.All<PeeringConnection>()
            .Select(link => (One: architecture.Find<VpcNetwork>(link.Vpc).OrNull, Other: architecture.Find<VpcNetwork>(link.PeerVpc).OrNull))
            .Where(link => link.One?.Address == vpc.Address || link.Other?.Address == vpc.Address)
            .Select(link => link.One?.Address == vpc.Address ? link.Other : link.One);
        var hubs = architecture.All<TransitGatewayAttachment>().Where(link => architecture.Find<VpcNetwork>(link.Vpc).OrNull?.Address == vpc.Address).ToList();
        var attached = architecture.All<TransitGatewayAttachment>().Where(link => hubs.Exists(hub => SameHub(hub, link)))
            .Select(link => architecture.Find<VpcNetwork>(link.Vpc).OrNull);
        return peers.Concat(attached).OfType<VpcNetwork>().Where(other => other.Address != vpc.Address).DistinctBy(other => other.Address);
    }

    private static bool SameHub(TransitGatewayAttachment one, TransitGatewayAttachment other) =>
        one.TransitGateway.IsSameAs(other.TransitGateway).Kind == VerdictKind.Pass;

    private static Verdict Overlap(VpcNetwork one, VpcNetwork other) => Verdict.Any(
        Ranges(one).SelectMany(first => Ranges(other).Select(second => first.Satisfies(left => second.Is(right =>
            Cidr.ParseOrNull(left) is { } own && Cidr.ParseOrNull(right) is { } foreign && own.Overlaps(foreign))))));

    private static IEnumerable<Setting<string>> Ranges(VpcNetwork vpc) => [vpc.Ipv4Range, .. vpc.FurtherRanges.Items];
}
