using Lintel.Cloud.Settings;
using Lintel.Language.Resources;

namespace Lintel.Engine.Policies.Conditions;

/// <summary><c>not</c>: the condition does not hold.</summary>
internal sealed record Not(PolicyCondition Part) : PolicyCondition
{
    public override PolicyTypes Types => Part.Types;

    public override bool IsAboutOne => Part.IsAboutOne;

    public override IEnumerable<AttributeCondition> Attributes => Part.Attributes;

    public override Verdict Holds(ResolvedResource resource, PolicyWorld world) => !Part.Holds(resource, world);

    public override PolicyResults Evaluate(PolicyWorld world)
    {
        var results = new PolicyResults();
        foreach (var (resource, verdict) in Part.Evaluate(world).All)
            results.Set(resource, !verdict);
        return results;
    }
}
