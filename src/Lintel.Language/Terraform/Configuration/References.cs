using System.Collections.Immutable;
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

    /// <summary>Every function call in an expression.</summary>
    public static IEnumerable<CallExpression> Calls(SyntaxNode node)
    {
        var open = new Stack<SyntaxNode>([node]);
        while (open.TryPop(out var next))
        {
            if (next is CallExpression call)
                yield return call;
            foreach (var child in next.Children)
                open.Push(child);
        }
    }

    /// <summary>The root names of an expression that no <c>for</c> in it binds.</summary>
    public static IEnumerable<VariableExpression> Free(SyntaxNode node)
    {
        var open = new Stack<(SyntaxNode Node, ImmutableHashSet<string> Bound)>([(node, [])]);
        while (open.TryPop(out var next))
        {
            if (next.Node is VariableExpression name)
            {
                if (!next.Bound.Contains(name.Name))
                    yield return name;
                continue;
            }

            var inside = next.Node switch
            {
                ForExpression loop => next.Bound.Add(loop.ValueName).Add(loop.KeyName ?? loop.ValueName),
                TemplateFor loop => next.Bound.Add(loop.ValueName).Add(loop.KeyName ?? loop.ValueName),
                _ => next.Bound,
            };
            var isCollection = next.Node is ForExpression or TemplateFor;
            foreach (var child in next.Node.Children)
            {
                open.Push((child, isCollection ? next.Bound : inside));
                isCollection = false;
            }
        }
    }
}
