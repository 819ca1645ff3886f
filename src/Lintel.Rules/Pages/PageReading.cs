using System.Collections.Immutable;
using System.Text;

namespace Lintel.Rules.Pages;

/// <summary>Reads a rule's page. The pages are ours and of one plain shape, so a line reader serves better than a markdown library.</summary>
internal static class PageReading
{
    private const string Fence = "```";

    public static RulePage Read(string markdown)
    {
        var slug = "";
        var heading = "";
        var text = new StringBuilder();
        var sections = ImmutableArray.CreateBuilder<PageSection>();
        var examples = ImmutableArray.CreateBuilder<RuleExample>();
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("# ", StringComparison.Ordinal))
                slug = line[2..].Trim();
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                Close();
                heading = line[3..].Trim();
            }
            else if (line.StartsWith(Fence, StringComparison.Ordinal) && Words(line) is [var dialect, var outcome, .. var labels])
            {
                var start = i + 1;
                i = Array.FindIndex(lines, start, end => end.StartsWith(Fence, StringComparison.Ordinal));
                i = i < 0 ? lines.Length : i;
                examples.Add(new RuleExample(dialect, outcome, [.. labels], string.Join('\n', lines[start..i]) + "\n", start));
            }
            else
                text.Append(line).Append('\n');
        }

        Close();
        return new RulePage(slug, sections.ToImmutable(), examples.ToImmutable());

        void Close()
        {
            if (heading.Length > 0)
                sections.Add(new PageSection(heading, text.ToString().Trim()));
            text.Clear();
        }
    }

    private static string[] Words(string fence) => fence[Fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
