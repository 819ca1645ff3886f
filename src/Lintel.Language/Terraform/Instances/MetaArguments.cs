using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>The arguments of a resource that are Terraform's own and no provider's.</summary>
internal static class MetaArguments
{
    private static readonly ImmutableHashSet<string> Names =
        ["connection", "count", "depends_on", "for_each", "lifecycle", "provider", "provisioner"];

    public static bool Contains(string name) => Names.Contains(name);

    /// <summary>For arguments that hold names and no expressions, the names as text; null for every other.</summary>
    public static Value? ReferencesOrNull(ConfigAttribute attribute)
    {
        if (attribute.Name is not ("depends_on" or "ignore_changes" or "replace_triggered_by" or "provider"))
            return null;
        return attribute.Value is TupleExpression tuple
            ? Value.List(DataType.String, [.. tuple.Elements.Select(element => Text(attribute, element))])
            : Text(attribute, attribute.Value);
    }

    private static Value Text(ConfigAttribute attribute, Expression expression) => expression is TemplateExpression { Parts: [TemplateText text] }
        ? Value.String(text.Text)
        : Value.String(attribute.File.Slice(expression.Span).ToString());
}
