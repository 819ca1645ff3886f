using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary>A piece of a template.</summary>
public abstract class TemplatePart(Span span) : SyntaxNode(span);

/// <summary><c>${ expression }</c>.</summary>
public sealed class TemplateInterpolation(Expression value, Span span) : TemplatePart(span)
{
    public Expression Value { get; } = value;

    public override IEnumerable<SyntaxNode> Children => [Value];
}

/// <summary><c>%{ if condition }…%{ else }…%{ endif }</c>.</summary>
public sealed class TemplateIf(Expression condition, ImmutableArray<TemplatePart> then, ImmutableArray<TemplatePart> otherwise, Span span)
    : TemplatePart(span)
{
    public Expression Condition { get; } = condition;

    public ImmutableArray<TemplatePart> Then { get; } = then;

    /// <summary>Empty when there is no <c>else</c>.</summary>
    public ImmutableArray<TemplatePart> Otherwise { get; } = otherwise;

    public override IEnumerable<SyntaxNode> Children => [Condition, .. Then, .. Otherwise];
}

/// <summary><c>%{ for key, value in collection }…%{ endfor }</c>.</summary>
public sealed class TemplateFor(string? key, string value, Expression collection, ImmutableArray<TemplatePart> parts, Span span)
    : TemplatePart(span)
{
    public string? KeyName { get; } = key;

    public string ValueName { get; } = value;

    public Expression Collection { get; } = collection;

    public ImmutableArray<TemplatePart> Parts { get; } = parts;

    public override IEnumerable<SyntaxNode> Children => [Collection, .. Parts];
}
