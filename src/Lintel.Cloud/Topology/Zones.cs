using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;
using Lintel.Language.Values;

namespace Lintel.Cloud.Topology;

/// <summary>In how many Availability Zones something is, counted over its subnets by name or by what stands for the name.</summary>
public sealed class Zones
{
    private readonly Architecture _architecture;

    internal Zones(Architecture architecture) => _architecture = architecture;

    public ZoneSpread Of(SettingList<Setting<string>> subnets) => Count([.. subnets.Select(ZoneOf)], subnets.IsComplete);

    /// <summary>For what names its zones itself.</summary>
    public static ZoneSpread OfNames(SettingList<Setting<string>> zones) => Count([.. zones.Select(Zone.Of)], zones.IsComplete);

    /// <summary>Whether two subnets are in one zone.</summary>
    public static Verdict AreTogether(Subnet one, Subnet other) =>
        one.Address == other.Address ? Verdict.Pass : !Zone.Of(one).IsOtherThan(Zone.Of(other));

    /// <summary>In how many zones some subnets are.</summary>
    public static ZoneSpread OfSubnets(IEnumerable<Subnet> subnets) => Count([.. subnets.Select(Zone.Of)], true);

    private Zone ZoneOf(Setting<string> subnet)
    {
        if (_architecture.Find<Subnet>(subnet).OrNull is { } known)
            return Zone.Of(known);
        // A subnet that is not here is in some zone, the same one each time it is named.
        if (subnet.TryGet(out var id))
            return new Zone(null, new Symbol(id, "availability_zone"));
        return subnet.Raw?.UnknownOrNull?.Symbol is { } symbol && IsNamed(symbol) ? new Zone(null, symbol) : Zone.Unknown;
    }

    // A resource that is declared nowhere stands for any number of subnets, whatever index it is written with.
    private bool IsNamed(Symbol symbol) => !symbol.Address.Contains("aws_subnet", StringComparison.Ordinal)
        || _architecture.Covered(symbol.Address).Any(resource => resource.Address == symbol.Address || resource.ConfigurationAddress == symbol.Address);

    private static ZoneSpread Count(IReadOnlyList<Zone> zones, bool isComplete)
    {
        var classes = new List<Zone>();
        foreach (var zone in zones)
        {
            if (zone == Zone.Unknown || !classes.Exists(known => known.IsOtherThan(zone).Kind == VerdictKind.Fail))
                classes.Add(zone);
        }

        var least = classes.Count == 0 ? 0 : classes.Max(first => Different(first, classes));
        return new ZoneSpread(least, isComplete ? classes.Count : null);
    }

    // The largest set of zones that all differ, found greedily from each start: zones come in few lists, so that it is the largest in practice.
    private static int Different(Zone first, List<Zone> zones)
    {
        var chosen = new List<Zone> { first };
        foreach (var zone in zones)
        {
            if (chosen.TrueForAll(other => other.IsOtherThan(zone).Kind == VerdictKind.Pass))
                chosen.Add(zone);
        }

        return chosen.Count;
    }
}
