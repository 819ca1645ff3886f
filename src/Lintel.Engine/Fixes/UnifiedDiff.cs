using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Lintel.Engine.Fixes;

/// <summary>Writes a changed file as a unified diff, as <c>patch</c> and <c>git apply</c> read it.</summary>
public static class UnifiedDiff
{
    private const int Around = 3;

    public static string Of(FixedFile file, string path)
    {
        var old = file.Before.Split('\n');
        var count = file.Before.EndsWith('\n') || file.Before.Length == 0 ? old.Length - 1 : old.Length;
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"--- a/{path}\n+++ b/{path}\n");
        var shift = 0;
        foreach (var hunk in Hunks(LineChange.Between(file.Before, file.After)))
        {
            var first = Math.Max(1, hunk[0].First - Around);
            var last = Math.Min(count, hunk[^1].First + hunk[^1].Before.Length - 1 + Around);
            var added = hunk.Sum(change => change.After.Length - change.Before.Length);
            var (from, to) = (last - first + 1, last - first + 1 + added);
            text.Append(CultureInfo.InvariantCulture, $"@@ -{(from == 0 ? first - 1 : first)},{from} +{first + shift},{to} @@\n");
            var line = first;
            foreach (var change in hunk)
            {
                for (; line < change.First; line++)
                    Line(' ', Old(line));
                foreach (var gone in change.Before)
                    Line('-', gone);
                foreach (var come in change.After)
                    Line('+', come);
                line += change.Before.Length;
            }

            for (; line <= last; line++)
                Line(' ', Old(line));
            shift += added;
        }

        return text.ToString();

        string Old(int number) => number < old.Length ? old[number - 1] + "\n" : old[number - 1];

        void Line(char sign, string content)
        {
            text.Append(sign).Append(content);
            if (!content.EndsWith('\n'))
                text.Append("\n\\ No newline at end of file\n");
        }
    }

    private static IEnumerable<ImmutableArray<LineChange>> Hunks(ImmutableArray<LineChange> changes)
    {
        var hunk = ImmutableArray.CreateBuilder<LineChange>();
        foreach (var change in changes)
        {
            if (hunk.Count > 0 && change.First - (hunk[^1].First + hunk[^1].Before.Length) > 2 * Around)
            {
                yield return hunk.ToImmutable();
                hunk.Clear();
            }

            hunk.Add(change);
        }

        if (hunk.Count > 0)
            yield return hunk.ToImmutable();
    }
}
