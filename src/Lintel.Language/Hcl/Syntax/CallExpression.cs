using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary><c>name(arguments…)</c>; the name may be namespaced, <c>provider::aws::arn_parse</c> or <c>core::length</c>.</summary>
public sealed class CallExpression(string name, Span nameSpan, ImmutableArray<Expression> arguments, bool expandsLast, Span span) : Expression(span)
{
    public string Name { get; } = name;

    public Span NameSpan { get; } = nameSpan;

    public ImmutableArray<Expression> Arguments { get; } = arguments;

    /// <summary>True when the last argument is followed by <c>...</c> and its elements are the arguments.</summary>
    public bool ExpandsLast { get; } = expandsLast;

    public override IEnumerable<SyntaxNode> Children => Arguments;
}
