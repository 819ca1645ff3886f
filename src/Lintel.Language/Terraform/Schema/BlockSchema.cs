using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Schema;

/// <summary>What a block may hold: its attributes and nested blocks, as the provider declares them.</summary>
internal sealed class BlockSchema(
    bool isDeprecated, ImmutableSortedDictionary<string, AttributeSchema> attributes, ImmutableSortedDictionary<string, NestedSchema> blocks)
{
    private DataType? _type;

    public bool IsDeprecated { get; } = isDeprecated;

    public ImmutableSortedDictionary<string, AttributeSchema> Attributes { get; } = attributes;

    public ImmutableSortedDictionary<string, NestedSchema> Blocks { get; } = blocks;

    public AttributeSchema? AttributeOrNull(string name) => Attributes.GetValueOrDefault(name);

    public NestedSchema? BlockOrNull(string name) => Blocks.GetValueOrDefault(name);

    /// <summary>The type of the object that the block is to expressions.</summary>
    public DataType Type => _type ??= DataType.ObjectOf(
        Attributes.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Type))
            .Concat(Blocks.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Type))));
}

/// <summary>An attribute as the provider declares it.</summary>
internal sealed record AttributeSchema(string Name, DataType Type, AttributeFlags Flags)
{
    public bool IsRequired => Flags.HasFlag(AttributeFlags.Required);

    public bool IsComputed => Flags.HasFlag(AttributeFlags.Computed);

    public bool IsSensitive => Flags.HasFlag(AttributeFlags.Sensitive);

    public bool IsWriteOnly => Flags.HasFlag(AttributeFlags.WriteOnly);

    public bool IsDeprecated => Flags.HasFlag(AttributeFlags.Deprecated);

    /// <summary>False for what only the provider sets.</summary>
    public bool CanBeSet => (Flags & (AttributeFlags.Required | AttributeFlags.Optional)) != 0;

    /// <summary>True where the older block syntax (<c>ingress { … }</c>) is read as the elements of the attribute.</summary>
    public bool AcceptsBlocks => CanBeSet && Type.Kind is DataTypeKind.List or DataTypeKind.Set && Type.ElementOrNull?.Kind == DataTypeKind.Object;
}

[Flags]
internal enum AttributeFlags
{
    None = 0,
    Required = 1,
    Optional = 2,
    Computed = 4,
    Deprecated = 8,
    Sensitive = 16,
    WriteOnly = 32,
}
