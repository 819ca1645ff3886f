using System.Text.Json;

namespace Lintel.Tests.Language.Hcl;

/// <summary>The files in <c>Official</c> say what the official parser makes of texts of ours; this parser must make the same of them.</summary>
public sealed class OfficialParserTests
{
    [Fact]
    public void Expressions_read_as_the_official_parser_reads_them() => Differences("expressions.txt", TreeText.OfExpression).ShouldBeEmpty();

    [Fact]
    public void Templates_read_as_the_official_parser_reads_them() => Differences("templates.txt", TreeText.OfTemplate).ShouldBeEmpty();

    [Fact]
    public void Files_read_as_the_official_parser_reads_them() => Differences("files.txt", TreeText.OfFile).ShouldBeEmpty();

    private static List<string> Differences(string file, Func<string, string> read)
    {
        var differences = new List<string>();
        var cases = 0;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Lintel.Tests", "Language", "Hcl", "Official", file)))
        {
            if (line.StartsWith('#'))
                continue;
            var columns = line.Split('\t');
            var text = JsonSerializer.Deserialize<string>(columns[0]).ShouldNotBeNull();
            cases++;
            if (read(text) is var ours && ours != columns[1])
                differences.Add($"{columns[0]}\n  expected {columns[1]}\n  but was  {ours}");
        }

        cases.ShouldBeGreaterThan(100);
        return differences;
    }
}
