using System.Collections.Immutable;

namespace Lintel.Framework.Definitions;

/// <summary>Further links of a choice, as in <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_AdditionalResources.html">AdditionalResources</see>.</summary>
/// <param name="Kind">What the links are about.</param>
/// <param name="Content">The links in the author's order.</param>
public sealed record AdditionalResource(AdditionalResourceKind Kind, ImmutableArray<ResourceLink> Content)
{
    /// <summary>Whether kind and links are the same.</summary>
    public bool Equals(AdditionalResource? other) => other is not null && Kind == other.Kind && Content.SequenceEqual(other.Content);

    public override int GetHashCode() => HashCode.Combine(Kind, Content.Length);
}
