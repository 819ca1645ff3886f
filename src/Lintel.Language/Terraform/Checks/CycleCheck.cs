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
            check.Add("local." + local.Name, local.NamePlace, Needs(local.Value));
        foreach (var resource in module.ResourcesByKey.Values)
            check.Add(resource.Key, resource.Block.Header, Needs(resource.Block.Body));
        foreach (var key in module.Duplicates)
            check._nodes.Remove(key);
        check.Report(diagnostics);
    }

    // What needs itself alone is told where it does.
    private void Add(string key, Place place, IEnumerable<string> needs) => _nodes[key] = (place, [.. needs.Where(need => need != key)]);

    // Every circle is told once, at the member that stands first; what was told is not entered again.
    private void Report(DiagnosticBag diagnostics)
    {
        var components = Components();
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, node) in _nodes)
        {
            if (done.Contains(key) || CircleOrNull(key, components, done) is not { } circle)
                continue;
            done.UnionWith(circle);
            diagnostics.Add(TerraformDiagnostics.Circle([.. circle, key], node.Place));
        }
    }

    /// <summary>The shortest way from a node back to itself, through those that need each other with it.</summary>
    private List<string>? CircleOrNull(string start, Dictionary<string, int> components, HashSet<string> done)
    {
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<string>([start]);
        while (open.TryDequeue(out var at))
        {
            foreach (var next in _nodes[at].Needs)
            {
                if (next == start)
                    return Way(cameFrom, start, at);
                if (components.TryGetValue(next, out var component) && component == components[start] && !done.Contains(next) && cameFrom.TryAdd(next, at))
                    open.Enqueue(next);
            }
        }

        return null;
    }

    /// <summary>
    /// A number for each node, the same for those that need each other in some circle. After Tarjan, with a stack of its own instead of recursion.
    /// </summary>
    private Dictionary<string, int> Components()
    {
        var components = new Dictionary<string, int>(StringComparer.Ordinal);
        var low = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new Stack<string>();
        var walk = new Stack<(string Node, int Number, IEnumerator<string> Needs)>();
        foreach (var start in _nodes.Keys.Where(start => !low.ContainsKey(start)))
        {
            Enter(start);
            while (walk.TryPeek(out var top))
            {
                if (top.Needs.MoveNext())
                {
                    var next = top.Needs.Current;
                    if (!_nodes.ContainsKey(next) || components.ContainsKey(next))
                        continue;
                    if (low.TryGetValue(next, out var met))
                        low[top.Node] = Math.Min(low[top.Node], met);
                    else
                        Enter(next);
                    continue;
                }

                walk.Pop();
                if (walk.TryPeek(out var below))
                    low[below.Node] = Math.Min(low[below.Node], low[top.Node]);
                if (low[top.Node] != top.Number)
                    continue;
                string member;
                do
                    components[member = kept.Pop()] = top.Number;
                while (member != top.Node);
            }
        }

        return components;

        void Enter(string node)
        {
            var number = low.Count;
            low[node] = number;
            kept.Push(node);
            walk.Push((node, number, _nodes[node].Needs.GetEnumerator()));
        }
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
