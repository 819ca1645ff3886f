using System.Globalization;
using System.Text;
using Lintel.Cloud.Blueprints;

namespace Lintel.Engine.Graphs;

/// <summary>The graph in the language of Graphviz. https://graphviz.org/doc/info/lang.html</summary>
public sealed class DotGraph : GraphFormat
{
    public override string Format => "dot";

    public override string Write(Graph graph)
    {
        var dot = new StringBuilder();
        dot.Append(CultureInfo.InvariantCulture, $"digraph {Quote(graph.Path)} {{\n  rankdir=LR;\n  graph [fontname=\"Helvetica\", compound=true];\n  node [shape=box, style=rounded, fontname=\"Helvetica\", fontsize=11];\n  edge [fontname=\"Helvetica\", fontsize=9, color=\"#5b6773\"];\n");
        for (var i = 0; i < graph.Roots.Length; i++)
            WriteRoot(dot, graph.Roots[i], i, graph.Roots.Length > 1);
        return dot.Append("}\n").ToString();
    }

    private static void WriteRoot(StringBuilder dot, GraphedRoot root, int index, bool named)
    {
        var prefix = named ? string.Create(CultureInfo.InvariantCulture, $"{index}:") : "";
        if (named)
            dot.Append(CultureInfo.InvariantCulture, $"  subgraph {Quote($"cluster_root_{index}")} {{\n  label={Quote(root.Path)};\n");
        var clusters = 0;
        WriteModule(dot, GraphTree.Of(root.Blueprint.Nodes), prefix, "  ", ref clusters);
        if (root.Blueprint.Flows.Any(flow => flow.From == Flow.Internet))
            dot.Append(CultureInfo.InvariantCulture, $"  {Quote(prefix + Flow.Internet)} [label=\"Internet\", shape=ellipse];\n");
        foreach (var edge in Edge.Of(root.Blueprint))
        {
            var style = edge.Flow is null ? "" : ", style=bold, color=\"#0b57a4\"";
            dot.Append(CultureInfo.InvariantCulture, $"  {Quote(prefix + edge.From)} -> {Quote(prefix + edge.To)} [label={Quote(edge.Label)}, tooltip={Quote(edge.Flow?.Why ?? string.Join(", ", edge.Properties))}{style}];\n");
        }

        if (named)
            dot.Append("  }\n");
    }

    private static void WriteModule(StringBuilder dot, GraphTree module, string prefix, string margin, ref int clusters)
    {
        if (module.Path.Length > 0)
            dot.Append(CultureInfo.InvariantCulture, $"{margin}subgraph {Quote($"cluster_{prefix}{clusters++}")} {{\n{margin}label={Quote(module.Path)};\n");
        foreach (var node in module.Nodes)
        {
            var style = node.IsLookup ? ", style=\"rounded,dashed\"" : node.IsCertain ? "" : ", style=\"rounded,dotted\"";
            dot.Append(CultureInfo.InvariantCulture, $"{margin}{Quote(prefix + node.Address)} [label={Quote(node.Address)}, tooltip={Quote(node.Type)}{style}];\n");
        }

        foreach (var inner in module.Modules)
            WriteModule(dot, inner, prefix, margin + "  ", ref clusters);
        if (module.Path.Length > 0)
            dot.Append(CultureInfo.InvariantCulture, $"{margin}}}\n");
    }

    // In a quoted string only the quote is special, but labels also read backslashes.
    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ").Replace("\0", "", StringComparison.Ordinal)}\"";
}
