using System.Collections.Immutable;
using Lintel.Language.Resources;

namespace Lintel.Engine;

/// <summary>How much of a root the review could see.</summary>
/// <param name="ModuleCalls">Number of module calls.</param>
/// <param name="Missing">Addresses of those whose module is not here.</param>
/// <param name="Reason">Why something unseen may exist; null when all is seen. Nothing is met, and nothing counts as absent, that could be among it.</param>
public sealed record Coverage(int ModuleCalls, ImmutableArray<string> Missing, string? Reason)
{
    /// <summary>Whole percents of the calls that are not covered, rounded up so that a gap is never 0.</summary>
    public int MissingPercent => Missing.IsEmpty ? 0 : (int)Math.Ceiling(100.0 * Missing.Length / Math.Max(ModuleCalls, Missing.Length));

    /// <summary>One sentence for people; null when all is seen.</summary>
    public string? Sentence => Reason is null ? null
        : Missing.IsEmpty ? $"Not all is seen: {Reason}. What could be among it is neither met nor absent."
        : string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{MissingPercent} % of the module calls are not covered ({Missing.Length} of {ModuleCalls}: {Names}). What they could hold is neither met nor absent.");

    private string Names => Missing.Length <= 3
        ? string.Join(", ", Missing)
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{string.Join(", ", Missing.Take(3))}, …");

    internal static Coverage Of(ResolvedSource source, string? reason) => new(source.ModuleCalls, [.. source.MissingModules.Select(module => module.Address)], reason);
}
