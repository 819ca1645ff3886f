using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary>
/// A quoted string or heredoc. The parts are in order; indentation of <c>&lt;&lt;-</c> and <c>~</c> strip markers are already applied to the literal parts.
/// A template of exactly one <see cref="TemplateInterpolation"/> passes its value through with its type.
/// </summary>
public sealed class TemplateExpression(ImmutableArray<TemplatePart> parts, bool isHeredoc, Span span) : Expression(span)
{
    public ImmutableArray<TemplatePart> Parts { get; } = parts;

    public bool IsHeredoc { get; } = isHeredoc;

    public override IEnumerable<SyntaxNode> Children => Parts;
}
