using System.Collections.Immutable;

namespace Lintel.Language.Values;

/// <summary>What travels with a value through every function and operator: secrecy, and the resources it was made from.</summary>
public sealed record Marks
{
    // First, because None needs it.
    private static readonly ImmutableSortedSet<string> NoReferences = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    public static readonly Marks None = new();

    public bool Sensitive { get; init; }

    /// <summary>The value is secret only because the argument is that it was given to: the source itself does not hide it.</summary>
    public bool ByArgument { get; init; }

    public bool Ephemeral { get; init; }

    /// <summary>Full addresses of the resources and data sources the value depends on, in ordinal order.</summary>
    public ImmutableSortedSet<string> References { get; init; } = NoReferences;

    /// <summary>The value depends on something that only apply tells. Always set together with a reference.</summary>
    public bool AwaitsApply { get; init; }

    /// <summary>The value was made from what the console's <c>type</c> function gave, which has no other use than to be printed.</summary>
    internal bool IsType { get; init; }

    public bool IsNone => References.Count == 0 && !IsSecret;

    /// <summary>The marks without references.</summary>
    internal Marks SecretsOnly => References.Count == 0 ? this : !IsSecret ? None : this with { References = NoReferences, AwaitsApply = false };

    /// <summary>The marks without secrecy.</summary>
    internal Marks ReferencesOnly => !IsSecret ? this : References.Count == 0 ? None : new Marks { References = References, AwaitsApply = AwaitsApply };

    /// <summary>Whether the source hides the value.</summary>
    public bool IsHidden => Ephemeral || (Sensitive && !ByArgument);

    private bool IsSecret => Sensitive || Ephemeral || IsType;

    public static Marks Of(params ReadOnlySpan<string> references) =>
        references.IsEmpty ? None : new Marks { References = NoReferences.Union([.. references]) };

    public static Marks Union(Marks left, Marks right)
    {
        if (right.IsNone || ReferenceEquals(left, right))
            return left;
        if (left.IsNone)
            return right;
        return new Marks
        {
            Sensitive = left.Sensitive || right.Sensitive,
            ByArgument = (left.ByArgument || right.ByArgument) && !left.IsHidden && !right.IsHidden,
            Ephemeral = left.Ephemeral || right.Ephemeral,
            IsType = left.IsType || right.IsType,
            AwaitsApply = left.AwaitsApply || right.AwaitsApply,
            References = Union(left.References, right.References),
        };
    }

    private static ImmutableSortedSet<string> Union(ImmutableSortedSet<string> left, ImmutableSortedSet<string> right) =>
        ReferenceEquals(left, right) || right.Count == 0 ? left : left.Count == 0 ? right : left.Union(right);
}
