using System.Collections.Immutable;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Paths;

/// <summary>The way to what a policy looks at.</summary>
internal abstract class PolicyPath
{
    /// <summary>How it was written.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it may lead to several values, of which the policy says whether one or all must do.</summary>
    public abstract bool IsJson { get; }

    /// <summary>What it leads to: nothing where it leads nowhere, an unknown where that cannot be told.</summary>
    public abstract ImmutableArray<PolicyValue> Find(PolicyMap resource);
}
