using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>The arguments of a resource that are Terraform's own and no provider's.</summary>
internal static class MetaArguments
{
    public static bool Contains(string name) =>
        name is "connection" or "count" or "depends_on" or "for_each" or "lifecycle" or "provider" or "provisioner";

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
