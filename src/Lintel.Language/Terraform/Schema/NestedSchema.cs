using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Schema;

/// <summary>How many blocks of a type may stand in a body, and what expressions see of them.</summary>
internal enum Nesting
{
    List,
    Set,
    Single,
    Group,
    Map,
}

/// <summary>A nested block type. Its body is read from the table when first asked for: some types nest thousands of them.</summary>
internal sealed class NestedSchema(string name, Nesting nesting, bool isDeprecated, int least, int? most, Lazy<BlockSchema> block)
{
    private DataType? _type;

    public string Name { get; } = name;

    public Nesting Nesting { get; } = nesting;

    /// <summary>False where expressions see one object instead of a list, set or map of them.</summary>
    public bool IsList => Nesting is not (Nesting.Single or Nesting.Group);

    public bool IsDeprecated { get; } = isDeprecated;

    public int Least { get; } = least;

    public int? Most { get; } = most;

    public BlockSchema Block => block.Value;

    public DataType Type => _type ??= Nesting switch
    {
        Nesting.List => DataType.ListOf(Block.Type),
        Nesting.Set => DataType.SetOf(Block.Type),
        Nesting.Map => DataType.MapOf(Block.Type),
        _ => Block.Type,
    };
}
