using System.Text;

namespace Lintel.Docs;

/// <summary>Small pieces of markdown.</summary>
internal static class Markdown
{
    public const string Origin = "<!-- Written by ./dev docs from the code; changes here are lost. -->";

    /// <summary>A row of a table; a bar within a cell is escaped.</summary>
    public static StringBuilder Row(this StringBuilder page, params IEnumerable<string> cells) =>
        page.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", @"\|", StringComparison.Ordinal))).Append(" |\n");

    public static StringBuilder Head(this StringBuilder page, params string[] cells) =>
        page.Row(cells).Append(string.Concat(Enumerable.Repeat("|---", cells.Length))).Append("|\n");

    /// <summary>The file of a class below src/: <c>Lintel.Rules/Sqs/QueueEncrypted</c> without its ending.</summary>
    public static string FileOf(Type type)
    {
        var project = type.Assembly.GetName().Name ?? "";
        var folder = (type.Namespace ?? "")[project.Length..].Trim('.').Replace('.', '/');
        return $"{project}/{folder}/{type.Name}";
    }

    /// <summary>The service folder of a class.</summary>
    public static string ServiceOf(Type type) => (type.Namespace ?? "").Split('.')[^1];

    public static string Plural(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";
}
