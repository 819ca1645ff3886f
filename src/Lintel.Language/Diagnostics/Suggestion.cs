namespace Lintel.Language.Diagnostics;

/// <summary>"Did you mean": the known name that is nearest to a misspelt one.</summary>
internal static class Suggestion
{
    // Comparing with every name of a very large module would cost more than the hint is worth.
    private const int MostNames = 2000;

    /// <summary>A sentence that names the nearest name, or nothing when none is near.</summary>
    public static string OrNothing(string wrong, IEnumerable<string> known) => NearestOrNull(wrong, known) is { } name ? $"Did you mean \"{name}\"?" : "";

    public static string? NearestOrNull(string wrong, IEnumerable<string> known)
    {
        if (wrong.Length > 64 || (known.TryGetNonEnumeratedCount(out var count) && count > MostNames))
            return null;
        // Terraform suggests what is up to two edits away.
        var limit = wrong.Length < 3 ? 1 : Math.Max(2, wrong.Length / 3);
        string? best = null;
        foreach (var name in known)
        {
            if (Math.Abs(name.Length - wrong.Length) > limit || Distance(wrong, name) is var distance && distance > limit)
                continue;
            // Of equally near names the first in ordinal order, whatever order they come in.
            if (best is null || distance < limit || string.CompareOrdinal(name, best) < 0)
                best = name;
            limit = distance;
        }

        return best;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours.</summary>
    private static int Distance(string from, string to)
    {
        var (before, last, row) = (new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]);
        for (var j = 0; j <= to.Length; j++)
            last[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var cost = from[i - 1] == to[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[to.Length];
    }
}
