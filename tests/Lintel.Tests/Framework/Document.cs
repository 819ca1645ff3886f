namespace Lintel.Tests.Framework;

/// <summary>The tables of a page in docs/, so that tests can hold them against the code.</summary>
internal static class Document
{
    /// <summary>The rows of the table below a heading whose first column is headed <paramref name="firstColumn"/>, each as its cells.</summary>
    public static string[][] Table(string page, string heading, string firstColumn)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", page));
        var section = lines.SkipWhile(line => line != $"## {heading}").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        return [.. section
            .SkipWhile(line => !line.StartsWith('|') || Cells(line)[0] != firstColumn)
            .TakeWhile(line => line.StartsWith('|'))
            .Skip(2)
            .Select(Cells)];
    }

    private static string[] Cells(string row) =>
        [.. row.Replace(@"\|", "\0", StringComparison.Ordinal).Trim().Trim('|').Split('|').Select(cell => cell.Replace('\0', '|').Trim())];
}
