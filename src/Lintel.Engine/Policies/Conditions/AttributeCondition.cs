using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Engine.Policies.Operators;
using Lintel.Engine.Policies.Paths;
using Lintel.Engine.Policies.Values;
using Lintel.Language.Resources;

namespace Lintel.Engine.Policies.Conditions;

/// <summary><c>cond_type: attribute</c>: an argument of a resource compares with a value.</summary>
/// <param name="AppliesTo">The types it is about.</param>
/// <param name="Path">The argument.</param>
/// <param name="Operator">How it compares.</param>
/// <param name="IsOpposite">Whether the opposite is asked for.</param>
/// <param name="Wanted">The value that the policy names.</param>
internal sealed record AttributeCondition(PolicyTypes AppliesTo, PolicyPath Path, PolicyOperator Operator, bool IsOpposite, PolicyValue Wanted) : PolicyCondition
{
    public override PolicyTypes Types => AppliesTo;

    public override bool IsAboutOne => true;

    public override IEnumerable<AttributeCondition> Attributes => [this];

    /// <summary>All values must do where the path is a JSONPath, and where none may have something; else one is enough.</summary>
    private bool AsksAll => Path.IsJson || (IsOpposite && Operator is Containing);

    public override Verdict Holds(ResolvedResource resource, PolicyWorld world)
    {
        if (!AppliesTo.Hold(resource))
            return Verdict.Fail;
        var found = Found(resource, world);
        if (found.IsEmpty)
            return Compare(null);
        var verdicts = found.Select(Compare);
        return AsksAll ? Verdict.All(verdicts) : Verdict.Any(verdicts);
    }

    /// <summary>What stands where the path leads.</summary>
    public ImmutableArray<PolicyValue> Found(ResolvedResource resource, PolicyWorld world) => Path.Find(world.Values(resource));

    private Verdict Compare(PolicyValue? found)
    {
        if (found is PolicyUnknown && Operator.AsksValue)
            return Verdict.Unknown;
        var verdict = Operator.Holds(found, Wanted);
        return IsOpposite ? !verdict : verdict;
    }
}
