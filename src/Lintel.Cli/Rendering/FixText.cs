using System.Globalization;
using System.Text;
using Lintel.Cli.Hosting;
using Lintel.Engine.Fixes;

namespace Lintel.Cli.Rendering;

/// <summary>Fixes as text: a diff, or what was written.</summary>
internal static class FixText
{
    public static string Diff(FixResult result, ReviewedPath place, Ink ink)
    {
        var text = new StringBuilder();
        foreach (var line in result.Files.SelectMany(file => UnifiedDiff.Of(file, Named(place, file.Path)).Split('\n')[..^1]))
            text.Append(Paint(line, ink)).Append('\n');
        return text.ToString();
    }

    public static string Written(FixResult result)
    {
        var text = new StringBuilder();
        foreach (var finding in result.Applied)
            text.Append(CultureInfo.InvariantCulture, $"{finding.File}:{finding.Location?.Line}  {finding.Rule.Slug}  {finding.Resource}: {finding.Offer?.Fix.Sentence}.\n");
        return text.ToString();
    }

    public static string Summary(FixResult result, bool isWritten)
    {
        var refused = result.Refused.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $" {result.Refused.Length} more would not have ended the finding, or made another one.");
        var numbers = string.Create(CultureInfo.InvariantCulture,
            $"{result.Applied.Length} {(result.Applied.Length == 1 ? "fix" : "fixes")} in {result.Files.Length} {(result.Files.Length == 1 ? "file" : "files")}");
        return result.Applied.IsEmpty ? $"Nothing can be mended by a safe change.{refused}"
            : isWritten ? $"{numbers} written.{refused}"
            : $"{numbers}. Nothing is written without --write.{refused}";
    }

    private static string Paint(string line, Ink ink) => line switch
    {
        ['-', '-', '-', ..] or ['+', '+', '+', ..] => ink.Bold(line),
        ['-', ..] => ink.Red(line),
        ['+', ..] => ink.Green(line),
        ['@', ..] => ink.Cyan(line),
        _ => line,
    };

    /// <summary>The path as tools find it from the current folder.</summary>
    private static string Named(ReviewedPath place, string shown)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, place.Tree.OnDisk(shown)).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? shown : relative;
    }
}
