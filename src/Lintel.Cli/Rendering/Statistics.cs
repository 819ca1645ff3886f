using System.Globalization;
using Lintel.Engine;

namespace Lintel.Cli.Rendering;

/// <summary>What <c>--stats</c> prints: how much was known of what the rules asked.</summary>
internal static class Statistics
{
    public static string Write(Review review)
    {
        var total = review.Roots.Sum(root => root.Settings.Total);
        var known = review.Roots.Sum(root => root.Settings.Known);
        var set = review.Roots.Sum(root => root.Settings.KnownToBeSet);
        var share = total == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({100.0 * (known + set) / total:0.0} % known or known to be set)");
        return $"\nSettings that rules asked for: {total}; known {known}, known to be set {set}, unknown {total - known - set}{share}\n";
    }
}
