using System.Collections.Immutable;
using Lintel.Cloud.Blueprints;

namespace Lintel.Engine.Graphs;

/// <summary>A module with what stands in it, as formats with nested boxes show it.</summary>
internal sealed record GraphTree(string Path, List<Node> Nodes, List<GraphTree> Modules)
{
    /// <summary>Nested deeper than anybody reads, modules are shown beside each other.</summary>
    private const int Deepest = 12;

    public static GraphTree Of(ImmutableArray<Node> nodes)
    {
        var root = new GraphTree("", [], []);
        var modules = new Dictionary<string, GraphTree>(StringComparer.Ordinal) { [""] = root };
        foreach (var node in nodes)
            Find(node.Module, 0).Nodes.Add(node);
        return root;

        GraphTree Find(string path, int depth)
        {
            if (modules.TryGetValue(path, out var known))
                return known;
            var module = modules[path] = new GraphTree(path, [], []);
            Find(depth < Deepest ? Parent(path) : "", depth + 1).Modules.Add(module);
            return module;
        }
    }

    // "module.a["x.y"].module.b" is in "module.a["x.y"]": the last ".module." outside brackets.
    private static string Parent(string path)
    {
        var inside = false;
        var last = 0;
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '"' && (i == 0 || path[i - 1] != '\\'))
                inside = !inside;
            else if (!inside && path.AsSpan(i).StartsWith(".module.", StringComparison.Ordinal))
                last = i;
        }

        return path[..last];
    }
}
