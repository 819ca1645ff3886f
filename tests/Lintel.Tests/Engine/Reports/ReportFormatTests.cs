using System.Text.Json;
using System.Xml.Linq;

namespace Lintel.Tests.Engine.Reports;

/// <summary>SARIF, JUnit and CSV as those who read them expect them.</summary>
public sealed class ReportFormatTests
{
    [Fact]
    public void Sarif_has_what_the_standard_requires_and_code_scanning_reads()
    {
        using var sarif = JsonDocument.Parse(Reported.Of("sarif", Reported.Example("ecommerce"), path: "examples/ecommerce"));
        sarif.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var run = sarif.RootElement.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        rules.Select(rule => rule.GetProperty("id").GetString()).ShouldBeUnique();
        rules.ShouldAllBe(rule => rule.GetProperty("shortDescription").GetProperty("text").GetString() != "");
        var results = run.GetProperty("results").EnumerateArray().ToList();
        results.Count.ShouldBeGreaterThan(20);
        foreach (var result in results)
        {
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().ShouldBe(result.GetProperty("ruleId").GetString());
            result.GetProperty("kind").GetString().ShouldBe("fail");
            result.GetProperty("level").GetString().ShouldBeOneOf("error", "warning", "note");
            result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            result.GetProperty("partialFingerprints").GetProperty("lintel/v1").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public void Sarif_names_files_from_where_the_command_ran()
    {
        var regions = Places(Reported.Of("sarif", "resource \"aws_sqs_queue\" \"a\" {\n  sqs_managed_sse_enabled = false\n}\n", path: "infra/my shop")).ToList();
        regions.ShouldNotBeEmpty();
        regions.ShouldAllBe(place => place.GetProperty("artifactLocation").GetProperty("uri").GetString() == "infra/my%20shop/main.tf");
        regions.ShouldAllBe(place => place.GetProperty("region").GetProperty("startLine").GetInt32() >= 1 && place.GetProperty("region").GetProperty("startColumn").GetInt32() >= 1);
    }

    [Fact]
    public void Sarif_says_of_passes_and_open_questions_that_they_are_no_failures()
    {
        using var sarif = JsonDocument.Parse(Reported.Of("sarif", Reported.Example("ecommerce"), all: true));
        var results = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        results.Select(result => result.GetProperty("kind").GetString()).Distinct().ShouldBe(["fail", "pass", "open"], ignoreOrder: true);
        results.Where(result => result.GetProperty("kind").GetString() != "fail").ShouldAllBe(result => result.GetProperty("level").GetString() == "none");
    }

    [Fact]
    public void Junit_counts_what_its_cases_show()
    {
        var suite = XDocument.Parse(Reported.Of("junit", Reported.Example("ecommerce"))).Root?.Element("testsuite").ShouldNotBeNull();
        var cases = suite?.Elements("testcase").ToList() ?? [];
        ((int?)suite?.Attribute("tests")).ShouldBe(cases.Count);
        ((int?)suite?.Attribute("failures")).ShouldBe(cases.Count(test => test.Element("failure") is not null));
        ((int?)suite?.Attribute("skipped")).ShouldBe(cases.Count(test => test.Element("skipped") is not null));
        cases.Where(test => test.Element("failure") is not null).ShouldAllBe(test => test.Value.Length > 0);
    }

    [Fact]
    public void Csv_has_as_many_cells_in_every_row_and_starts_no_formula()
    {
        var rows = Reported.Of("csv", Reported.Example("ecommerce")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(Cells).ToList();
        rows.ShouldAllBe(row => row.Count == rows[0].Count);
        rows.Count.ShouldBeGreaterThan(20);
        rows.SelectMany(row => row).ShouldAllBe(cell => cell.Length == 0 || !"=+-@".Contains(cell[0]));
    }

    private static IEnumerable<JsonElement> Places(string sarif) => JsonDocument.Parse(sarif).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
        .Where(result => result.TryGetProperty("locations", out _)).Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation"));

    private static List<string> Cells(string row)
    {
        var cells = new List<string>();
        for (var at = 0; at <= row.Length;)
        {
            var end = at < row.Length && row[at] == '"' ? Closing(row, at + 1) + 1 : row.IndexOf(',', at) is var comma and >= 0 ? comma : row.Length;
            cells.Add(row[at..end].Trim('"'));
            at = end + 1;
        }

        return cells;
    }

    private static int Closing(string row, int at)
    {
        while (row[at] != '"' || (at + 1 < row.Length && row[at + 1] == '"'))
            at += row[at] == '"' ? 2 : 1;
        return at;
    }
}
