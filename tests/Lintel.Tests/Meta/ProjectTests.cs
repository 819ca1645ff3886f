using System.Xml.Linq;

namespace Lintel.Tests.Meta;

/// <summary>Holds the arrows between projects.</summary>
public sealed class ProjectTests
{
    // What each project may see. A new project states its arrows here.
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Lintel.Language"] = [],
        ["Lintel.Framework"] = [],
        ["Lintel.Generators"] = [],
        ["Lintel.Cloud"] = ["Lintel.Language"],
        ["Lintel.Estimates"] = ["Lintel.Cloud"],
        ["Lintel.Rules"] = ["Lintel.Cloud", "Lintel.Framework", "Lintel.Estimates"],
        ["Lintel.Engine"] = ["Lintel.Language", "Lintel.Cloud", "Lintel.Framework", "Lintel.Estimates", "Lintel.Rules"],
        ["Lintel.Server"] = ["Lintel.Language", "Lintel.Cloud", "Lintel.Framework", "Lintel.Estimates", "Lintel.Rules", "Lintel.Engine"],
        ["Lintel.Cli"] = ["Lintel.Language", "Lintel.Cloud", "Lintel.Framework", "Lintel.Estimates", "Lintel.Rules", "Lintel.Engine", "Lintel.Server"],
    };

    public static TheoryData<string> Projects() => [.. Checkout.Files(".csproj").Where(file => file.StartsWith("src/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_references_follow_the_arrows(string project)
    {
        var allowed = Arrows[Path.GetFileNameWithoutExtension(project)];
        var seen = References(project).Where(reference => (string?)reference.Attribute("OutputItemType") != "Analyzer").Select(Name);
        seen.ShouldBeSubsetOf(allowed);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_file_stays_thin(string project)
    {
        References(project).ShouldAllBe(reference => Name(reference) != "Lintel.Tests");
        Checkout.Text(project).Split('\n').Length.ShouldBeLessThanOrEqualTo(30);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_says_in_at_most_25_lines_what_it_is(string project)
    {
        var page = $"{Path.GetDirectoryName(project)}/README.md".Replace('\\', '/');
        Checkout.Files("README.md").ShouldContain(page);
        Checkout.Text(page).Split('\n').Length.ShouldBeLessThanOrEqualTo(26);
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Checkout.Text("lintel.slnx");
        Checkout.Files(".csproj").Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<XElement> References(string project) => XDocument.Parse(Checkout.Text(project)).Descendants("ProjectReference");

    private static string Name(XElement reference) => Path.GetFileNameWithoutExtension((string?)reference.Attribute("Include") ?? "");
}
