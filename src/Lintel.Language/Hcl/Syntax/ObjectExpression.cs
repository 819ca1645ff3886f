using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary><c>{ key = value, … }</c>.</summary>
public sealed class ObjectExpression(ImmutableArray<ObjectItem> items, Span span) : Expression(span)
{
    public ImmutableArray<ObjectItem> Items { get; } = items;

    public override IEnumerable<SyntaxNode> Children => Items;
}

/// <summary>
/// One <c>key = value</c> or <c>key : value</c>. A bare word as key, <c>true</c> and <c>null</c> included, is a <see cref="TemplateExpression"/> of its text;
/// <c>(expression)</c> is a <see cref="ParenthesizedExpression"/>; anything else is evaluated.
/// </summary>
public sealed class ObjectItem(Expression key, Expression value, Span span) : SyntaxNode(span)
{
    public Expression Key { get; } = key;

    public Expression Value { get; } = value;

    public override IEnumerable<SyntaxNode> Children => [Key, Value];
}
