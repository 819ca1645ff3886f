using System.Text;

namespace Lintel.Engine.Reports.Pdf;

/// <summary>Turns the markdown of our own pages into text to wrap.</summary>
internal static class PdfProse
{
    /// <summary>Lines of a paragraph joined; an empty line and a point of a list begin a new one, fences are left out.</summary>
    public static string Joined(string markdown)
    {
        var text = new StringBuilder();
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => !line.StartsWith("```", StringComparison.Ordinal)))
        {
            if (line.Length == 0)
            {
                text.Append('\n');
                continue;
            }

            var point = line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal);
            if (text.Length > 0 && text[^1] != '\n')
                text.Append(point ? '\n' : ' ');
            text.Append(point ? "• " + line[2..] : line);
        }

        return text.ToString().Trim();
    }
}
