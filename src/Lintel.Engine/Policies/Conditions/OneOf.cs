using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Language.Resources;

namespace Lintel.Engine.Policies.Conditions;

/// <summary><c>or</c>: one condition at least holds. A filter among them says what the policy is about, as in <c>and</c>.</summary>
internal sealed record OneOf(ImmutableArray<PolicyCondition> Parts) : PolicyCondition
{
    public override PolicyTypes Types => Combined.Types(Asked);

    public override bool IsAboutOne => Parts.All(part => part.IsAboutOne);

    public override IEnumerable<AttributeCondition> Attributes => Parts.SelectMany(part => part.Attributes);

    private IEnumerable<PolicyCondition> Asked => Parts.Where(part => part is not FilterCondition);

    public override Verdict Holds(ResolvedResource resource, PolicyWorld world) => Verdict.Any(Asked.Select(part => part.Holds(resource, world)));

    public override PolicyResults Evaluate(PolicyWorld world)
    {
        var results = IsAboutOne ? base.Evaluate(world) : new PolicyResults();
        if (!IsAboutOne)
        {
            foreach (var part in Asked)
                Combined.Into(results, part.Evaluate(world), (into, resource, verdict) => into.Or(resource, verdict));
        }

        return Combined.Filtered(results, Parts.OfType<FilterCondition>(), world);
    }
}
