using Lintel.Language.Hcl.Syntax;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>Finds the references in an expression without evaluating it.</summary>
internal static class References
{
    /// <summary>
    /// The innermost node of every reference that has its first step: <c>local.x</c> in <c>local.x.y</c>; the bare variable when nothing follows it.
    /// Names that a <c>for</c> binds are among them.
    /// </summary>
    public static IEnumerable<Expression> Roots(SyntaxNode node)
    {
        var open = new Stack<SyntaxNode>();
        open.Push(node);
        while (open.TryPop(out var next))
        {
            if (next is GetAttributeExpression { Source: VariableExpression } or VariableExpression)
            {
                yield return (Expression)next;
                continue;
            }

            foreach (var child in next.Children)
                open.Push(child);
        }
    }
}
