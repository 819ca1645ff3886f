using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Finds locals and resources that need each other in a circle.</summary>
internal sealed class CycleCheck
{
    private readonly Dictionary<string, (Place Place, List<string> Needs)> _nodes = new(StringComparer.Ordinal);

    public static void Run(ModuleConfiguration module, DiagnosticBag diagnostics)
    {
        var check = new CycleCheck();
        foreach (var local in module.Locals.Values)
            check._nodes["local." + local.Name] = (local.NamePlace, [.. Needs(local.Value)]);
        foreach (var resource in module.ResourcesByKey.Values)
            check._nodes[resource.Key] = (resource.Block.Header, [.. Needs(resource.Block.Body)]);
        foreach (var key in module.Duplicates)
            check._nodes.Remove(key);
        check.Report(diagnostics);
    }

    // Every circle is told once, at the member that stands first; what was told is not entered again.
    private void Report(DiagnosticBag diagnostics)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, node) in _nodes)
        {
            if (done.Contains(key) || CircleOrNull(key, done) is not { } circle)
                continue;
            done.UnionWith(circle);
            diagnostics.Add(TerraformDiagnostics.Circle([.. circle, key], node.Place));
        }
    }

    /// <summary>The shortest way from a node back to itself.</summary>
    private List<string>? CircleOrNull(string start, HashSet<string> done)
    {
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<string>([start]);
        while (open.TryDequeue(out var at))
        {
            foreach (var next in _nodes[at].Needs)
            {
                if (next == start)
                    return Way(cameFrom, start, at);
                if (_nodes.ContainsKey(next) && !done.Contains(next) && cameFrom.TryAdd(next, at))
                    open.Enqueue(next);
            }
        }

        // No circle goes through it, so none of what follows needs it.
        done.Add(start);
        return null;
    }

    private static List<string> Way(Dictionary<string, string> cameFrom, string start, string end)
    {
        var way = new List<string> { end };
        while (way[^1] != start)
            way.Add(cameFrom[way[^1]]);
        way.Reverse();
        return way;
    }

    private static IEnumerable<string> Needs(ConfigBody body)
    {
        foreach (var attribute in body.Attributes.Where(attribute => attribute.Name is not ("ignore_changes" or "provider")))
        {
            foreach (var need in Needs(attribute.Value))
                yield return need;
        }

        foreach (var block in body.Blocks.Where(block => block.Type is not ("provisioner" or "connection" or "postcondition")))
        {
            foreach (var need in Needs(block.Body))
                yield return need;
        }
    }

    private static IEnumerable<string> Needs(SyntaxNode node)
    {
        var open = new Stack<SyntaxNode>([node]);
        while (open.TryPop(out var next))
        {
            if (next is GetAttributeExpression step && NamesOf(step) is { } names)
            {
                if (names is ["local", var local])
                    yield return "local." + local;
                else if (names is [("data" or "ephemeral") and var kind, var type, var name])
                    yield return ResourceConfig.KeyOf(kind, type, name);
                else if (names is [var managed, var named])
                    yield return ResourceConfig.KeyOf("resource", managed, named);
            }

            foreach (var child in next.Children)
                open.Push(child);
        }
    }

    /// <summary>The names of a chain of attributes from its root; null for another chain.</summary>
    private static List<string>? NamesOf(GetAttributeExpression step)
    {
        var names = new List<string>();
        Expression at = step;
        for (; at is GetAttributeExpression attribute && names.Count < 3; at = attribute.Source)
            names.Add(attribute.Name);
        if (at is not VariableExpression root)
            return null;
        names.Add(root.Name);
        names.Reverse();
        return names;
    }
}
