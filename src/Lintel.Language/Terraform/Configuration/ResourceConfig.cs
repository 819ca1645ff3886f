using Lintel.Language.Terraform.Schema;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>What a <c>resource</c>, <c>data</c> or <c>ephemeral</c> block declares.</summary>
internal sealed class ResourceConfig(string kind, ConfigBlock block)
{
    /// <summary><c>resource</c>, <c>data</c> or <c>ephemeral</c>.</summary>
    public string Kind { get; } = kind;

    public ConfigBlock Block { get; } = block;

    public string Type => Block.LabelOrEmpty(0);

    public string Name => Block.LabelOrEmpty(1);

    /// <summary>The address within its module: <c>aws_vpc.main</c>, <c>data.aws_region.current</c>.</summary>
    public string Key { get; } = KeyOf(kind, block.LabelOrEmpty(0), block.LabelOrEmpty(1));

    /// <summary>0, or how many earlier declarations have the same address.</summary>
    public int DuplicateNumber { get; init; }

    /// <summary>True for a data source inside a <c>check</c>, which is read anew whenever the check runs.</summary>
    public bool IsInCheck { get; init; }

    public BlockSchema? SchemaOrNull { get; } = TerraformSchema.FindOrNull(kind, block.LabelOrEmpty(0));

    public static string KeyOf(string kind, string type, string name) => kind == "resource" ? $"{type}.{name}" : $"{kind}.{type}.{name}";
}
