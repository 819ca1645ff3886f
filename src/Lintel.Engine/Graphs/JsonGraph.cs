using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Cloud.Blueprints;

namespace Lintel.Engine.Graphs;

/// <summary>The graph for machines; its schema is <c>docs/graph.schema.json</c>.</summary>
public sealed class JsonGraph : GraphFormat
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override string Format => "json";

    public override string Write(Graph graph)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("path", graph.Path);
            Array(json, "roots", graph.Roots, root => WriteRoot(json, root));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WriteRoot(Utf8JsonWriter json, GraphedRoot root)
    {
        var blueprint = root.Blueprint;
        var parts = blueprint.Parts.ToDictionary(part => part.Address, StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("path", root.Path);
        json.WriteBoolean("complete", blueprint.LinksAreComplete);
        Array(json, "missingModules", blueprint.MissingModules, json.WriteStringValue);
        Array(json, "nodes", blueprint.Nodes, node => WriteNode(json, node, parts.GetValueOrDefault(node.Address), root));
        Array(json, "edges", Edge.Of(blueprint).Where(edge => edge.Flow is null), edge => WriteEdge(json, edge));
        Array(json, "networks", blueprint.Networks, network => WriteNetwork(json, network));
        Array(json, "flows", blueprint.Flows, flow => WriteFlow(json, flow));
        json.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter json, Node node, Part? part, GraphedRoot root)
    {
        json.WriteStartObject();
        json.WriteString("address", node.Address);
        json.WriteString("type", node.Type);
        json.WriteString("module", node.Module);
        json.WriteBoolean("lookup", node.IsLookup);
        json.WriteBoolean("certain", node.IsCertain);
        if (part is not null)
        {
            json.WriteString("tier", part.Kind.Tier.ToString().ToLowerInvariant());
            json.WriteString("kind", part.Kind.Title);
            json.WriteString("region", part.Region);
            json.WriteString("network", part.Network);
            Array(json, "subnets", part.Subnets, json.WriteStringValue);
        }

        if (root.Marks?.GetValueOrDefault(node.Address) is { } mark)
        {
            json.WriteNumber("highFindings", mark.High);
            json.WriteNumber("otherFindings", mark.Other);
        }

        json.WriteEndObject();
    }

    private static void WriteEdge(Utf8JsonWriter json, Edge edge)
    {
        json.WriteStartObject();
        json.WriteString("from", edge.From);
        json.WriteString("to", edge.To);
        Array(json, "properties", edge.Properties, json.WriteStringValue);
        Array(json, "meanings", edge.Meanings, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void WriteNetwork(Utf8JsonWriter json, NetworkSite network)
    {
        json.WriteStartObject();
        json.WriteString("key", network.Key);
        json.WriteString("title", network.Title);
        json.WriteString("range", network.Range);
        json.WriteString("region", network.Region);
        json.WriteBoolean("declared", network.IsHere);
        Array(json, "subnets", network.Subnets, subnet => WriteSubnet(json, subnet));
        json.WriteEndObject();
    }

    private static void WriteSubnet(Utf8JsonWriter json, SubnetSite subnet)
    {
        json.WriteStartObject();
        json.WriteString("address", subnet.Address);
        json.WriteString("range", subnet.Range);
        json.WriteString("zone", subnet.Zone);
        json.WriteString("reach", subnet.Reach.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }

    private static void WriteFlow(Utf8JsonWriter json, Flow flow)
    {
        json.WriteStartObject();
        json.WriteString("from", flow.From);
        json.WriteString("to", flow.To);
        json.WriteString("kind", flow.Kind.ToString().ToLowerInvariant());
        json.WriteString("label", flow.Label);
        json.WriteString("why", flow.Why);
        json.WriteString("weakness", JsonNamingPolicy.CamelCase.ConvertName(flow.Weakness.ToString()));
        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
