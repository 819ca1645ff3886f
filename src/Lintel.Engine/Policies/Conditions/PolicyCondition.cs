using Lintel.Cloud.Settings;
using Lintel.Language.Resources;

namespace Lintel.Engine.Policies.Conditions;

/// <summary>What a policy asks: of a single resource, or of how resources are connected.</summary>
internal abstract record PolicyCondition
{
    /// <summary>The types that it speaks about.</summary>
    public abstract PolicyTypes Types { get; }

    /// <summary>Whether it can be asked of a resource alone.</summary>
    public abstract bool IsAboutOne { get; }

    /// <summary>The answer for a resource of its types.</summary>
    public abstract Verdict Holds(ResolvedResource resource, PolicyWorld world);

    /// <summary>The answers for all resources that it speaks about.</summary>
    public virtual PolicyResults Evaluate(PolicyWorld world)
    {
        var results = new PolicyResults();
        foreach (var resource in world.OfTypes(Types))
            results.Set(resource, Holds(resource, world));
        return results;
    }

    /// <summary>The conditions on attributes in it, which say what was found.</summary>
    public virtual IEnumerable<AttributeCondition> Attributes => [];
}
