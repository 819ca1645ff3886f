using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Which provider is meant: <c>aws</c>, <c>aws.west</c>, and of a repeated one which instance: <c>aws.by_region["eu-west-1"]</c>.</summary>
internal readonly record struct ProviderKey(string Name, InstanceKey Key)
{
    /// <summary>Reads a provider's name, in quotes or not; null when it is none.</summary>
    /// <param name="expression">The name.</param>
    /// <param name="evaluate">Evaluates the key in brackets.</param>
    public static ProviderKey? OrNull(Expression expression, Func<Expression, Value> evaluate) => expression switch
    {
        VariableExpression name => new(name.Name, InstanceKey.None),
        GetAttributeExpression { Source: VariableExpression name } alias => new($"{name.Name}.{alias.Name}", InstanceKey.None),
        TemplateExpression { Parts: [TemplateText text] } => new(text.Text, InstanceKey.None),
        ParenthesizedExpression inner => OrNull(inner.Inner, evaluate),
        IndexExpression index when OrNull(index.Source, evaluate) is { } repeated => repeated with { Key = KeyOf(evaluate(index.Key)) },
        _ => null,
    };

    public override string ToString() => Name + Key;

    private static InstanceKey KeyOf(Value value) =>
        value is { IsKnown: true, Type.Kind: DataTypeKind.String } ? InstanceKey.Of(value.AsString) : InstanceKey.Unknown;
}
