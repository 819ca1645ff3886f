using Lintel.Cloud.Settings;
using Lintel.Language.Resources;

namespace Lintel.Engine.Policies.Conditions;

/// <summary><c>cond_type: connection</c>: resources of one group refer to, or are referred to by, resources of another.</summary>
/// <param name="AppliesTo">The types of the one group.</param>
/// <param name="Others">The types of the other.</param>
/// <param name="Kind">What is asked of the connections.</param>
internal sealed record ConnectionCondition(PolicyTypes AppliesTo, PolicyTypes Others, ConnectionKind Kind) : PolicyCondition
{
    public override PolicyTypes Types => AppliesTo;

    public override bool IsAboutOne => false;

    public override Verdict Holds(ResolvedResource resource, PolicyWorld world) => Evaluate(world).OrNull(resource) ?? Verdict.Fail;

    public override PolicyResults Evaluate(PolicyWorld world) => Evaluate(world, new PolicyResults());

    /// <summary>The answers where a connection is worth what its ends are: with one that failed it counts as failed.</summary>
    public PolicyResults Evaluate(PolicyWorld world, PolicyResults before)
    {
        var (left, right) = (world.OfTypes(AppliesTo).ToList(), world.OfTypes(Others).ToList());
        var results = new PolicyResults();
        foreach (var from in left.Union(right))
        {
            foreach (var to in world.Referred(from))
            {
                if (!(AppliesTo.Hold(from) && Others.Hold(to)) && !(Others.Hold(from) && AppliesTo.Hold(to)))
                    continue;
                var worth = (before.OrNull(from) ?? Verdict.Pass) & (before.OrNull(to) ?? Verdict.Pass) & Certain(from, to);
                Count(results, from, worth);
                Count(results, to, worth);
            }
        }

        foreach (var resource in left.Union(right))
        {
            var seen = results.OrNull(resource) ?? (world.MayBeConnected(resource, AppliesTo.Hold(resource) ? Others : AppliesTo) is null ? Verdict.Fail : Verdict.Unknown);
            results.Set(resource, Kind == ConnectionKind.NotExists ? !seen : seen);
        }

        return results;
    }

    private void Count(PolicyResults results, ResolvedResource resource, Verdict worth)
    {
        if (Kind == ConnectionKind.Exists)
            results.And(resource, worth);
        else
            results.Or(resource, worth);
    }

    // What is there only when its count says so connects what is there only then too.
    private static Verdict Certain(ResolvedResource from, ResolvedResource to) => from.CountIsKnown == to.CountIsKnown ? Verdict.Pass : Verdict.Unknown;
}

internal enum ConnectionKind
{
    /// <summary>Every connection is with one that did not fail, and there is one.</summary>
    Exists,

    /// <summary>One connection at least is with one that did not fail.</summary>
    OneExists,

    /// <summary>There is none, or only with those that failed.</summary>
    NotExists,
}
