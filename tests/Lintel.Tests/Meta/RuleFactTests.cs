using System.Text.RegularExpressions;
using Lintel.Framework.Lenses;
using Lintel.Rules;
using Lintel.Rules.Discovery;

namespace Lintel.Tests.Meta;

/// <summary>Holds the facts that rules state.</summary>
public sealed partial class RuleFactTests
{
    public static TheoryData<string> Slugs() => [.. RuleSet.All.Select(rule => rule.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Practices_are_in_the_catalogue_once_each(string slug)
    {
        var bearings = Rule(slug).Definition.Practices;
        bearings.Select(bearing => bearing.Practice.ChoiceId).ShouldBeUnique();
        bearings.ShouldAllBe(bearing => Catalogue.WellArchitected.BestPracticeOrNull(bearing.Practice) != null);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Aliases_are_ids_of_known_scanners_once_each(string slug)
    {
        var aliases = Rule(slug).Definition.Aliases;
        aliases.ShouldBeUnique();
        aliases.Where(alias => !ScannerId().IsMatch(alias)).ShouldBeEmpty();
    }

    [Fact]
    public void No_alias_is_the_slug_of_a_rule()
    {
        var slugs = RuleSet.All.Select(rule => rule.Slug).ToHashSet(StringComparer.OrdinalIgnoreCase);
        RuleSet.All.SelectMany(rule => rule.Definition.Aliases).Where(slugs.Contains).ShouldBeEmpty();
    }

    [Fact]
    public void Every_pillar_has_rules()
    {
        var practices = RuleSet.All.SelectMany(rule => rule.Definition.Practices).Select(bearing => bearing.Practice.Id).ToList();
        Catalogue.WellArchitected.Pillars.ShouldAllBe(pillar => practices.Any(id => id.StartsWith(pillar.Code, StringComparison.Ordinal)));
    }

    private static Rule Rule(string slug) => RuleSet.Find(slug).Single(rule => rule.Slug == slug);

    // Checkov, Trivy, KICS, AWS Config, Security Hub, Prowler.
    [GeneratedRegex(@"^(CKV2?_AWS_\d+|CKV_SECRET_\d+|AVD-AWS-\d{4}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Z0-9]+(_[A-Z0-9]+)+|[A-Za-z0-9]+\.\d+|[a-z0-9]+(_[a-z0-9.-]+)+)$")]
    private static partial Regex ScannerId();
}
