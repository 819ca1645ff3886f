using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Checks;

/// <summary>What is written where a name is taken and no value: a root, attributes and constant keys.</summary>
/// <param name="Root">The first name.</param>
/// <param name="Steps">The steps behind it, each with its dot or brackets.</param>
internal sealed record NamePath(VariableExpression Root, ImmutableArray<NameStep> Steps)
{
    /// <summary>Attributes before the first key.</summary>
    public IEnumerable<string> Names => Steps.TakeWhile(step => step.Name is not null).Select(step => step.Name ?? "");

    /// <param name="expression">What is written.</param>
    /// <param name="takesKeys">Whether a key may be computed.</param>
    public static NamePath? FromOrNull(Expression expression, bool takesKeys = false)
    {
        var steps = new Stack<NameStep>();
        for (var at = expression; ;)
        {
            switch (at)
            {
                case GetAttributeExpression step:
                    steps.Push(new NameStep(step.Name, Span.FromBounds(step.Source.Span.End, step.Span.End)));
                    at = step.Source;
                    continue;
                case IndexExpression step when takesKeys || step.Key is LiteralExpression or TemplateExpression { Parts: [TemplateText] or [] }:
                    steps.Push(new NameStep(null, Span.FromBounds(step.Source.Span.End, step.Span.End)));
                    at = step.Source;
                    continue;
                case VariableExpression root:
                    return new NamePath(root, [.. steps]);
                default:
                    return null;
            }
        }
    }
}

/// <summary>A step of a <see cref="NamePath"/>; without a name it is a key.</summary>
internal sealed record NameStep(string? Name, Span Span);
