namespace Lintel.Language.Terraform.Configuration;

/// <summary>What a <c>variable</c> block declares.</summary>
internal sealed class VariableConfig(ConfigBlock block, TypeConstraint type)
{
    public ConfigBlock Block { get; } = block;

    public string Name => Block.LabelOrEmpty(0);

    public TypeConstraint Type { get; } = type;

    public ConfigAttribute? Default => Block.Body.FindOrNull("default");

    public bool IsSensitive => Flag("sensitive");

    public bool IsEphemeral => Flag("ephemeral");

    /// <summary>When false, a null is replaced by the default.</summary>
    public bool IsNullable => Block.Body.FindOrNull("nullable") is null || Flag("nullable");

    private bool Flag(string name) => Block.Body.FindOrNull(name) is { Value: Hcl.Syntax.LiteralExpression { Kind: Hcl.Syntax.LiteralKind.True } };
}
