using System.Collections.Immutable;

namespace Lintel.Language.Values;

/// <summary>What travels with a value through every function and operator: secrecy, and the resources it was made from.</summary>
public sealed record Marks
{
    // Stands before None, which is made with it.
    private static readonly ImmutableSortedSet<string> NoReferences = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    public static readonly Marks None = new();

    public bool Sensitive { get; init; }

    public bool Ephemeral { get; init; }

    /// <summary>Full addresses of the resources and data sources the value depends on, in ordinal order.</summary>
    public ImmutableSortedSet<string> References { get; init; } = NoReferences;

    public bool IsNone => !Sensitive && !Ephemeral && References.Count == 0;

    public static Marks Union(Marks left, Marks right)
    {
        if (right.IsNone || ReferenceEquals(left, right))
            return left;
        if (left.IsNone)
            return right;
        return new Marks
        {
            Sensitive = left.Sensitive || right.Sensitive,
            Ephemeral = left.Ephemeral || right.Ephemeral,
            References = ReferenceEquals(left.References, right.References) ? left.References : left.References.Union(right.References),
        };
    }
}
