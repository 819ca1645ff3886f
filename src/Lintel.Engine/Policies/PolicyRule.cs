using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Conditions;
using Lintel.Engine.Policies.Values;
using Lintel.Language.Resources;
using Lintel.Rules;

namespace Lintel.Engine.Policies;

/// <summary>A rule that somebody wrote as a policy: what it asks is data, and what it gives is a judgement like any other rule's.</summary>
internal sealed class PolicyRule(string slug, RuleDefinition definition, PolicyCondition condition) : Rule
{
    private const int MostShown = 3;

    public override string Slug => slug;

    public override RuleDefinition Definition => definition;

    public override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        var world = PolicyWorld.Of(architecture);
        return condition.Evaluate(world).All
            .OrderBy(item => item.Key.Header.File.Path, StringComparer.Ordinal).ThenBy(item => item.Key.Header.Span.Start).ThenBy(item => item.Key.Address, StringComparer.Ordinal)
            .Select(item => new Judgement(PolicyWorld.Record(item.Key), item.Value, Look(item.Key, item.Value, world)));
    }

    private Evidence Look(ResolvedResource resource, Verdict verdict, PolicyWorld world)
    {
        var asked = condition.Attributes.Where(attribute => attribute.AppliesTo.Hold(resource) && attribute.Holds(resource, world).Kind == verdict.Kind)
            .DistinctBy(attribute => attribute.Path.Text).Select(attribute => (attribute, Found: attribute.Found(resource, world))).ToList();
        var places = asked.SelectMany(item => item.Found).Select(value => value.Place).OfType<Language.Text.Place>().ToList();
        return new Evidence
        {
            Text = asked.Count > 0 ? string.Join("; ", asked.Take(MostShown).Select(item => $"`{item.attribute.Path.Text}` is {Shown(item.Found)}")) : World(resource, verdict, world),
            Location = places.Count > 0 ? new Location(places[0]) : new Location(resource.Header),
            IsSecret = asked.Any(item => item.Found.Any(value => value.IsSecret)),
        };
    }

    private static string World(ResolvedResource resource, Verdict verdict, PolicyWorld world) =>
        verdict.Kind == VerdictKind.Unknown && world.MayBeConnected(resource) is { } why ? $"`{resource.Address}`: {why}" : $"`{resource.Address}`";

    private static string Shown(IReadOnlyList<PolicyValue> found) => found.Count == 0
        ? PolicyText.Shown(null)
        : string.Join(", ", found.Take(MostShown).Select(PolicyText.Shown)) + (found.Count > MostShown ? ", …" : "");
}
