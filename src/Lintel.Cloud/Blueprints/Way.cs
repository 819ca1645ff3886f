using System.Collections.Immutable;

namespace Lintel.Cloud.Blueprints;

/// <summary>A type of resource that is no part itself but joins parts. The rows stand in Ways.csv.</summary>
/// <param name="Types">Its names in both dialects.</param>
/// <param name="From">Words of the properties that name where the way starts.</param>
/// <param name="To">Words of the properties that name where it ends.</param>
/// <param name="Kind">What goes along it; null for what belongs to, or stands for, a part.</param>
internal sealed record Way(ImmutableArray<string> Types, string[] From, string[] To, FlowKind? Kind)
{
    private static readonly Lazy<ImmutableArray<Way>> Rows = new(() => [.. FactTable.Read("Ways.csv").Select(cells => new Way(
        [.. FactTable.Several(cells[0]), .. FactTable.Several(cells[1])],
        FactTable.Several(cells[2]),
        FactTable.Several(cells[3]),
        Enum.TryParse<FlowKind>(cells[4], ignoreCase: true, out var kind) ? kind : null))]);

    public static IEnumerable<Way> Of(string type) => Rows.Value.Where(row => row.Types.Contains(type));

    /// <summary>Whether what it names belongs to the part that it names.</summary>
    public bool IsOwner => Kind is null && To.Length == 0;

    /// <summary>Whether what its one property names stands for the part that its other one names.</summary>
    public bool IsStandIn => Kind is null && To.Length > 0;
}
