using System.CommandLine;
using System.Text.RegularExpressions;
using Lintel.Cli.Generated;
using Lintel.Cloud.Building;
using Lintel.Docs;

namespace Lintel.Tests.Meta;

/// <summary>Holds what markdown pages name to what exists.</summary>
public sealed partial class PageTests
{
    private const string Generated = "docs/rules/index.md";

    public static TheoryData<string> Pages() => [.. Checkout.Files(".md").Where(IsProse)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_between_files_lead_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page)) ?? Repository.Root;
        var dead = Link().Matches(Checkout.Text(page)).Select(match => match.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'))
            .Where(target => !Path.Exists(Path.Combine(folder, target.Split('#')[0])));
        dead.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_of_the_door_exist(string page)
    {
        var door = Checkout.Text("dev");
        foreach (var command in DoorCommand().Matches(Checkout.Text(page)).Select(match => match.Groups[1].Value))
        {
            door.ShouldMatch($@"(?m)^\s*(\S+\|)?{command}(\||\))", $"./dev {command}");
            File.Exists(Path.Combine(Repository.Root, "eng", command + ".sh")).ShouldBeTrue($"eng/{command}.sh");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_of_lintel_exist(string page)
    {
        var known = CommandIndex.All.Select(command => command.Build()).ToDictionary(command => command.Name, StringComparer.Ordinal);
        foreach (Match quoted in LintelCommand().Matches(Checkout.Text(page)))
        {
            known.Keys.ShouldContain(quoted.Groups[1].Value, quoted.Value);
            var options = Options(known[quoted.Groups[1].Value]).SelectMany(option => option.Aliases.Append(option.Name)).Append("--help");
            Option().Matches(quoted.Value).Select(match => match.Value).ShouldBeSubsetOf(options, quoted.Value);
        }
    }

    private static IEnumerable<Option> Options(Command command) => command.Options.Concat(command.Subcommands.SelectMany(Options));

    [Fact]
    public void Generated_pages_are_current() =>
        GeneratedPages.All().Where(page => !page.IsCurrent(Repository.Root)).Select(page => page.Path).ShouldBeEmpty("Run ./dev docs.");

    [Fact]
    public void Every_file_of_examples_belongs_to_a_resource_type()
    {
        const string folder = "tests/Lintel.Tests/Cloud/";
        var types = ArchitectureBuilder.ResourceKinds.Select(kind => $"{folder}{kind.Type.Namespace?.Split('.')[^1]}/{kind.Type.Name}.md").Order(StringComparer.Ordinal);
        Checkout.Files(".md").Where(file => file.StartsWith(folder, StringComparison.Ordinal)).ShouldBe(types);
    }

    [Fact]
    public void Every_page_of_a_rule_stands_beside_its_class() =>
        Checkout.Files(".md").Where(file => file.StartsWith("src/Lintel.Rules/", StringComparison.Ordinal) && !file.EndsWith("README.md", StringComparison.Ordinal))
            .Where(file => !File.Exists(Path.Combine(Repository.Root, Path.ChangeExtension(file, ".cs")))).ShouldBeEmpty();

    // Pages of rules and resource types have tests of their own.
    private static bool IsProse(string page) => page == Generated || page.EndsWith("README.md", StringComparison.Ordinal)
        || !(page.StartsWith("src/", StringComparison.Ordinal) || page.StartsWith("tests/", StringComparison.Ordinal));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\./dev ([a-z]+)")]
    private static partial Regex DoorCommand();

    [GeneratedRegex(@"(?:`|^|\./)lintel ([a-z]+)[^`\n]*", RegexOptions.Multiline)]
    private static partial Regex LintelCommand();

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex Option();
}
