using Lintel.Cloud.Settings;
using Lintel.Language.Resources;

namespace Lintel.Engine.Policies.Conditions;

/// <summary><c>cond_type: resource</c>: types that alone are allowed, or that are not.</summary>
/// <param name="Listed">The types.</param>
/// <param name="AreAllowed">Whether nothing but these may be there; else none of these may.</param>
internal sealed record TypeCondition(PolicyTypes Listed, bool AreAllowed) : PolicyCondition
{
    public override PolicyTypes Types => AreAllowed ? Listed with { IsAll = true } : Listed;

    public override bool IsAboutOne => true;

    public override Verdict Holds(ResolvedResource resource, PolicyWorld world) =>
        Verdict.Of(Listed.IsAll || Listed.Names.Contains(PolicyWorld.TypeOf(resource)) == AreAllowed);
}
