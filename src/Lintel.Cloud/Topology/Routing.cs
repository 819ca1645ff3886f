using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Cloud.Topology;

/// <summary>Where a subnet's traffic goes: by its route table, or by the main one of its VPC.</summary>
public sealed class Routing
{
    private readonly Architecture _architecture;
    private readonly Dictionary<string, Verdict> _public = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, RouteTable>> _mainTables;

    internal Routing(Architecture architecture)
    {
        _architecture = architecture;
        _mainTables = new(() => architecture.All<RouteTable>().Where(table => table.IsMain)
            .ToLookup(table => architecture.Find<VpcNetwork>(table.Vpc).OrNull?.Address ?? "", StringComparer.Ordinal));
    }

    /// <summary>Whether a default route leads to an internet gateway.</summary>
    public Verdict IsPublic(Subnet subnet)
    {
        if (!_public.TryGetValue(subnet.Address, out var known))
            _public[subnet.Address] = known = AnyRoute(subnet, route => route.IsDefault & LeadsToInternetGateway(route), inDefaultVpc: true);
        return known;
    }

    /// <summary>Whether a route leads through that NAT gateway.</summary>
    public Verdict GoesThrough(Subnet subnet, NatGateway gateway) =>
        AnyRoute(subnet, route => Names(route.NatGateway, gateway), inDefaultVpc: false);

    /// <summary>Whether a default route leads through some NAT gateway.</summary>
    public Verdict UsesNat(Subnet subnet) =>
        AnyRoute(subnet, route => route.IsDefault & route.NatGateway.IsSet, inDefaultVpc: false);

    /// <summary>Whether the subnet has a route table of its own, rather than the main one of its VPC.</summary>
    public static Verdict HasOwnTable(Subnet subnet) => subnet.IsLookup ? Verdict.Unknown : !subnet.RouteTables.IsEmpty;

    /// <summary>The route table that holds for the subnet, where it is known.</summary>
    public RouteTable? TableOrNull(Subnet subnet)
    {
        if (subnet.RouteTables.Items.Length > 0)
            return subnet.RouteTables.Items.Select(table => _architecture.Find<RouteTable>(table).OrNull).FirstOrDefault(table => table is not null);
        return subnet.RouteTables.IsComplete && _architecture.Find<VpcNetwork>(subnet.Vpc).OrNull is { } vpc ? MainOrNull(vpc) : null;
    }

    /// <summary>Whether a setting names this resource.</summary>
    private Verdict Names<T>(Setting<string> setting, T resource)
        where T : Resource
    {
        var found = _architecture.Find<T>(setting);
        return found.OrNull is { } other ? Verdict.Of(other.Address == resource.Address)
            : setting.State == SettingState.Absent ? Verdict.Fail : Verdict.Unknown;
    }

    private Verdict AnyRoute(Subnet subnet, Func<RouteEntry, Verdict> question, bool inDefaultVpc)
    {
        if (subnet.IsLookup)
            return Verdict.Unknown;
        var tables = subnet.RouteTables;
        if (tables.Items.Length > 0)
            return Agree(tables.Select(table => _architecture.Find<RouteTable>(table).Is(known => AnyRoute(known, question))).Items);
        if (!tables.IsComplete)
            return Verdict.Unknown;
        if (_architecture.Find<VpcNetwork>(subnet.Vpc).OrNull is not { } vpc)
            return subnet.IsInDefaultVpc.Kind == VerdictKind.Pass ? Verdict.Of(inDefaultVpc) : Verdict.Unknown;
        if (MainOrNull(vpc) is { } main)
            return AnyRoute(main, question);
        if (vpc.IsLookup)
            return vpc.IsDefault & Verdict.Of(inDefaultVpc) | Verdict.Unknown;
        // The main table of a new VPC has a local route only, that of the default VPC one to the Internet.
        return vpc.MainRoutes.Any(question) | (vpc.IsDefault & Verdict.Of(inDefaultVpc));
    }

    private static Verdict AnyRoute(RouteTable table, Func<RouteEntry, Verdict> question) =>
        table.IsLookup ? Verdict.Unknown : table.Routes.Any(question);

    private RouteTable? MainOrNull(VpcNetwork vpc) =>
        vpc.MainRouteTables.Select(table => _architecture.Find<RouteTable>(table).OrNull).FirstOrDefault(table => table is not null)
        ?? _mainTables.Value[vpc.Address].FirstOrDefault();

    private Verdict LeadsToInternetGateway(RouteEntry route)
    {
        if (route.Gateway.State == SettingState.Absent)
            return Verdict.Fail;
        if (_architecture.Find<InternetGateway>(route.Gateway).OrNull is not null)
            return Verdict.Pass;
        // A virtual private gateway, an endpoint or another thing of these sources.
        return route.Gateway.Raw is { } raw && Addressing.TargetOrNull(raw) is { } address
            && _architecture.Covered(address).Count > 0
            ? Verdict.Fail
            : route.Gateway.StartsWith("igw-");
    }

    private static Verdict Agree(IReadOnlyList<Verdict> verdicts)
    {
        for (var i = 1; i < verdicts.Count; i++)
        {
            if (verdicts[i].Kind != verdicts[0].Kind)
                return Verdict.Unknown;
        }

        return verdicts[0];
    }
}
