using System.Collections.Immutable;

namespace Lintel.Language.Values;

/// <summary>Why a value is not known, and what is known of it all the same.</summary>
/// <param name="Reason">A phrase that ends "is unknown: …", such as <c>known after apply</c> or <c>variable "name" has no value</c>.</param>
/// <param name="Symbol">What it would be, where that has a name.</param>
/// <param name="NotNull">True when it is certain not to be null.</param>
/// <param name="Prefix">What the string is certain to start with.</param>
/// <param name="MinLength">Least number of elements of a collection.</param>
/// <param name="MaxLength">Largest number of elements of a collection.</param>
public sealed record Unknown(
    string Reason, Symbol? Symbol = null, bool NotNull = false, string? Prefix = null, int? MinLength = null, int? MaxLength = null)
{
    /// <summary>The reason of what a data source finds, which Terraform reads while it plans.</summary>
    internal const string WhenRead = "looked up when Terraform runs";

    /// <summary>What a text is put together from, in order, where a template has known and unknown pieces; empty otherwise.</summary>
    public ImmutableArray<Value> Pieces { get; init; } = [];

    /// <summary>The value whose JSON the text is, where <c>jsonencode</c> was given one that is not wholly known.</summary>
    public Value? Json { get; init; }

    /// <summary>The last name of a path, where only the folders before it depend on the machine.</summary>
    public string? LastName { get; init; }

    /// <summary>What a number is certain not to lie below.</summary>
    public Number? Minimum { get; init; }

    /// <summary>What a number is certain not to exceed.</summary>
    public Number? Maximum { get; init; }

    /// <summary>The only values it can turn out to be, where there are few and all are known; empty otherwise.</summary>
    public ImmutableArray<Value> OneOf { get; init; } = [];

    /// <summary>The text whose Base64 it is, where that is partly known.</summary>
    public Value? Base64Of { get; init; }

    /// <summary>Whether it may turn out not to be there at all, as an item that only a condition puts into a list.</summary>
    internal bool MayBeLeftOut { get; init; }
}
