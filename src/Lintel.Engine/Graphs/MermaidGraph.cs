using System.Globalization;
using System.Text;
using Lintel.Cloud.Blueprints;

namespace Lintel.Engine.Graphs;

/// <summary>The graph as a Mermaid flowchart. https://mermaid.js.org/syntax/flowchart.html</summary>
public sealed class MermaidGraph : GraphFormat
{
    public override string Format => "mermaid";

    public override string Write(Graph graph)
    {
        var text = new StringBuilder("flowchart LR\n");
        var ids = 0;
        for (var i = 0; i < graph.Roots.Length; i++)
        {
            var root = graph.Roots[i];
            if (graph.Roots.Length > 1)
                text.Append(CultureInfo.InvariantCulture, $"  subgraph r{i}[\"{Escape(root.Path)}\"]\n");
            WriteRoot(text, root, ref ids);
            if (graph.Roots.Length > 1)
                text.Append("  end\n");
        }

        return text.ToString();
    }

    private static void WriteRoot(StringBuilder text, GraphedRoot root, ref int ids)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        WriteModule(text, GraphTree.Of(root.Blueprint.Nodes), "  ", names, ref ids);
        if (root.Blueprint.Flows.Any(flow => flow.From == Flow.Internet))
            text.Append(CultureInfo.InvariantCulture, $"  {Name(names, Flow.Internet, ref ids)}((\"Internet\"))\n");
        foreach (var edge in Edge.Of(root.Blueprint))
        {
            var line = edge.Flow is null ? "-->" : "==>";
            text.Append(CultureInfo.InvariantCulture, $"  {Name(names, edge.From, ref ids)} {line}|\"{Escape(edge.Label)}\"| {Name(names, edge.To, ref ids)}\n");
        }
    }

    private static void WriteModule(StringBuilder text, GraphTree module, string margin, Dictionary<string, string> names, ref int ids)
    {
        if (module.Path.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"{margin}subgraph m{ids++}[\"{Escape(module.Path)}\"]\n");
        foreach (var node in module.Nodes)
        {
            var (open, close) = node.IsLookup ? ("([", "])") : ("[", "]");
            text.Append(CultureInfo.InvariantCulture, $"{margin}{Name(names, node.Address, ref ids)}{open}\"{Escape(node.Address)}\"{close}\n");
        }

        foreach (var inner in module.Modules)
            WriteModule(text, inner, margin + "  ", names, ref ids);
        if (module.Path.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"{margin}end\n");
    }

    private static string Name(Dictionary<string, string> names, string address, ref int ids) =>
        names.TryGetValue(address, out var known) ? known : names[address] = string.Create(CultureInfo.InvariantCulture, $"n{ids++}");

    // Within quotes Mermaid reads entities, written with "#", and a text in backticks as Markdown.
    private static string Escape(string text) => text.ReplaceLineEndings(" ")
        .Replace("#", "#35;", StringComparison.Ordinal).Replace("&", "#amp;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal).Replace(">", "#gt;", StringComparison.Ordinal).Replace("`", "#96;", StringComparison.Ordinal);
}
