using System.Text.RegularExpressions;
using Lintel.Cli.Generated;
using Lintel.Framework.Lenses;
using Lintel.Rules.Discovery;

namespace Lintel.Tests.Meta;

/// <summary>Holds docs/requirements.md to what exists: what a row is shown by, and the practices it maps to.</summary>
public sealed partial class RequirementsPageTests
{
    private static readonly string[][] Rows =
        [.. Checkout.Text("docs/requirements.md").Split('\n').Where(line => Id().IsMatch(line)).Select(line => line.Trim('|', ' ').Split(" | "))];

    [Fact]
    public void There_are_270_rows_each_with_an_id_of_its_own()
    {
        Rows.Length.ShouldBe(270);
        Rows.Select(row => row[0]).ShouldBeUnique();
        Rows.Where(row => row.Length != 4 || row[1].Length < 12 || row[1].EndsWith('.')).ShouldBeEmpty();
    }

    [Fact]
    public void What_a_row_is_shown_by_exists()
    {
        var rules = RuleSet.All.Select(rule => rule.Slug).ToHashSet(StringComparer.Ordinal);
        var tests = typeof(RequirementsPageTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var commands = CommandIndex.All.Select(command => $"lintel {command.Build().Name}").ToList();
        foreach (var row in Rows.Where(row => row[3] != "open"))
        {
            var shown = Quoted().Matches(row[3]).Select(match => match.Groups[1].Value).ToList();
            shown.ShouldNotBeEmpty(row[0]);
            shown.Where(name => !rules.Contains(name) && !tests.Contains(name) && !commands.Exists(command => name.StartsWith(command, StringComparison.Ordinal)))
                .ShouldBeEmpty(row[0]);
        }
    }

    [Fact]
    public void Practices_that_a_row_maps_to_are_in_the_catalogue() =>
        Rows.SelectMany(row => Practice().Matches(row[2]).Select(match => match.Value))
            .Where(id => Catalogue.WellArchitected.BestPracticeOrNull(id) is null).ShouldBeEmpty();

    [GeneratedRegex(@"^\| [A-Q]\d\d \|")]
    private static partial Regex Id();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[A-Z]+\d\d-BP\d\d")]
    private static partial Regex Practice();
}
