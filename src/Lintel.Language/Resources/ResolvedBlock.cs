using System.Collections.Immutable;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Resources;

/// <summary>
/// A resource's body or a nested block of it, evaluated when asked and once. Both dialects give it; nested objects given as values
/// (<c>ingress = [{ … }]</c>) are read as blocks too.
/// </summary>
public abstract class ResolvedBlock
{
    /// <summary>The block's header, or the expression it came from.</summary>
    public abstract Place Place { get; }

    /// <summary>The attribute as it was written, or null when it does not stand in the source.</summary>
    public abstract ResolvedProperty? PropertyOrNull(string name);

    /// <summary>The nested blocks of a type, static and dynamic ones, in source order.</summary>
    public abstract ResolvedBlockList Blocks(string type);

    /// <summary>Names of the attributes and nested block types that stand in the source, in source order.</summary>
    public abstract IEnumerable<string> Names { get; }
}

/// <summary>An attribute with its value and its place.</summary>
/// <param name="Value">The evaluated value, with references and sensitivity.</param>
/// <param name="Place">The expression in the source that set it.</param>
public sealed record ResolvedProperty(Value Value, Place Place)
{
    /// <summary>False when nobody wrote it and a plan or state tells what the provider took instead; null when that may be so.</summary>
    public bool? IsWritten { get; init; } = true;
}

/// <summary>Nested blocks of one type.</summary>
/// <param name="Items">Those that are certain to exist.</param>
/// <param name="IsComplete">False when there may be more or fewer: a dynamic block over an unknown collection.</param>
/// <param name="Reason">Why it is not complete.</param>
public sealed record ResolvedBlockList(ImmutableArray<ResolvedBlock> Items, bool IsComplete, string? Reason = null)
{
    public static readonly ResolvedBlockList Empty = new([], true);
}
