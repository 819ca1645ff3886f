using System.Text.RegularExpressions;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;
using Lintel.Language.Values;

namespace Lintel.Cloud.Topology;

/// <summary>One place that may or may not be another's Availability Zone: known by name, or by what stands for the name.</summary>
internal sealed partial record Zone(string? Name, Symbol? Symbol)
{
    public static Zone Unknown { get; } = new(null, null);

    public static Zone Of(Setting<string> zone)
    {
        if (zone.TryGet(out var name))
            return new Zone(name, null);
        return zone.Raw?.UnknownOrNull?.Symbol is { } symbol ? new Zone(null, symbol) : Unknown;
    }

    /// <summary>A subnet's zone; where that is not told, the subnet itself stands for it.</summary>
    public static Zone Of(Subnet subnet)
    {
        var zone = Of(subnet.Zone.Or(subnet.ZoneId));
        return zone == Unknown ? new Zone(null, new Symbol(subnet.Address, "availability_zone")) : zone;
    }

    /// <summary>Two members of the same list of zones are different zones; two unrelated unknowns may be the same.</summary>
    public Verdict IsOtherThan(Zone other)
    {
        if (Name is not null && other.Name is not null)
            return Verdict.Of(Name != other.Name);
        if (Symbol is null || other.Symbol is null)
            return Verdict.Unknown;
        if (Symbol == other.Symbol)
            return Verdict.Fail;
        return Symbol.Address == other.Symbol.Address && ListOf(Symbol) is { } list && list == ListOf(other.Symbol) ? Verdict.Pass : Verdict.Unknown;
    }

    private static string? ListOf(Symbol symbol) =>
        (symbol.Address.Contains("aws_availability_zones.", StringComparison.Ordinal) || symbol.Address.StartsWith("Fn::GetAZs", StringComparison.Ordinal)) && Member().Match(symbol.Path) is { Success: true } match
            ? match.Groups[1].Value
            : null;

    [GeneratedRegex(@"^(names|zone_ids)\[\d+\]$", RegexOptions.CultureInvariant)]
    private static partial Regex Member();
}
