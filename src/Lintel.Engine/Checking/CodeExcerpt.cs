using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Cloud.Settings;

namespace Lintel.Engine.Checking;

/// <summary>The source around a finding, secrets masked: what reports show, who read no files themselves.</summary>
/// <param name="FirstLine">Number of the first line, from 1.</param>
/// <param name="Marked">Number of the line that the finding stands on.</param>
/// <param name="Lines">The lines, cut to a bearable length.</param>
public sealed partial record CodeExcerpt(int FirstLine, int Marked, ImmutableArray<string> Lines)
{
    private const int Around = 2;
    private const int LongestLine = 160;

    public static CodeExcerpt? OrNull(Finding finding)
    {
        if (finding.Location is not { } location)
            return null;
        var file = location.Place.File;
        if (file.IsRecord)
            return OfRecord(finding, location);
        var first = Math.Max(1, location.Line - Around);
        var last = Math.Min(file.LineCount, location.Line + Around);
        var lines = ImmutableArray.CreateBuilder<string>();
        for (var line = first; line <= last; line++)
        {
            var text = file.Line(line).ToString();
            var isSecret = SecretName().IsMatch(text) || (finding.IsSecret && line >= location.Line && line <= location.EndLine);
            var shown = isSecret ? Quoted().Replace(text, "\"••••\"") : text;
            lines.Add(shown.Length <= LongestLine ? shown : string.Concat(shown.AsSpan(0, LongestLine - 1), "…"));
        }

        return new CodeExcerpt(first, location.Line, lines.ToImmutable());
    }

    private static CodeExcerpt OfRecord(Finding finding, Location location)
    {
        var text = location.Place.File.Slice(location.Place.Span)[..Math.Min(location.Place.Span.Length, LongestLine)].ToString().ReplaceLineEndings(" ");
        return new CodeExcerpt(location.Line, location.Line, [finding.IsSecret ? "\"••••\"" : text]);
    }

    [GeneratedRegex("(password|passwd|secret|token|private_?key|access_?key|credential|auth_?string)[\\w-]*\"?\\s*[=:]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SecretName();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
