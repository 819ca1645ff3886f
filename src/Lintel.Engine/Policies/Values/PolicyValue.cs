using System.Collections.Immutable;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Engine.Policies.Values;

/// <summary>What a policy compares: a value of a resource, or the one that the policy names. Null is null in C# too: what is left out.</summary>
internal abstract record PolicyValue
{
    /// <summary>Where it is written; null for what is worked out.</summary>
    public Place? Place { get; init; }

    /// <summary>Whether no report may show it.</summary>
    public bool IsSecret { get; init; }

    /// <summary>The language's value of a text or an unknown, for the document in JSON that it may hold.</summary>
    public Value? Raw { get; init; }
}

/// <summary>A text, a number or a flag.</summary>
internal sealed record PolicyScalar(string Text, PolicyScalarKind Kind) : PolicyValue
{
    public bool IsTrue => Kind != PolicyScalarKind.Number && Text.Equals("true", StringComparison.OrdinalIgnoreCase);
}

internal enum PolicyScalarKind
{
    Text,
    Number,
    Flag,
}

/// <summary>Values in order.</summary>
/// <param name="Items">The values.</param>
/// <param name="IsComplete">False where there may be more.</param>
/// <param name="AreBlocks">Whether they are nested blocks, which a path need not count when there is one.</param>
internal sealed record PolicyList(ImmutableArray<PolicyValue> Items, bool IsComplete = true, bool AreBlocks = false) : PolicyValue;

/// <summary>Named values.</summary>
internal sealed record PolicyMap(ImmutableSortedDictionary<string, PolicyValue> Members) : PolicyValue
{
    public PolicyValue? ValueOrNull(string name) => Members.GetValueOrDefault(name);
}

/// <summary>A value that is not known.</summary>
/// <param name="Reason">Why.</param>
/// <param name="IsSet">Whether it is certain to be there.</param>
internal sealed record PolicyUnknown(string Reason, bool IsSet) : PolicyValue;
