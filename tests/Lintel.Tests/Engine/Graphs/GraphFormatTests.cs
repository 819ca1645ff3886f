using System.Collections.Immutable;
using System.Text.Json;
using Lintel.Engine.Formats;
using Lintel.Tests.Engine.Pictures;
using Lintel.Tests.Meta;

namespace Lintel.Tests.Engine.Graphs;

/// <summary>The formats of <c>lintel graph</c>.</summary>
public sealed class GraphFormatTests
{
    private const string Queue = """
        resource "aws_kms_key" "shop" {
        }
        module "orders" {
          source = "./orders"
          for_each = toset(["a \"b\" <c>"])
          key = aws_kms_key.shop.arn
        }
        # file: orders/main.tf
        variable "key" {
        }
        resource "aws_sqs_queue" "this" {
          kms_master_key_id = var.key
        }
        """;

    [Fact]
    public void Dot_has_a_cluster_for_each_module_and_words_on_its_edges()
    {
        var dot = Sketch.As("dot", Queue);
        dot.ShouldStartWith("digraph \"shop\" {");
        dot.ShouldContain("subgraph \"cluster_0\" {");
        dot.ShouldContain("-> \"aws_kms_key.shop\" [label=\"encrypted by\", tooltip=\"kms_master_key_id\"];");
        dot.Count(character => character == '{').ShouldBe(dot.Count(character => character == '}'));
    }

    [Fact]
    public void Mermaid_writes_quotes_and_brackets_as_entities()
    {
        var mermaid = Sketch.As("mermaid", Queue);
        mermaid.ShouldStartWith("flowchart LR\n");
        mermaid.ShouldContain("-->|\"encrypted by\"|");
        mermaid.Split('\n').Where(line => line.Contains("aws_sqs_queue", StringComparison.Ordinal)).ShouldAllBe(line => line.Contains("#quot;", StringComparison.Ordinal) && line.Contains("#lt;c#gt;", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_is_as_the_schema_says_and_writes_every_field_of_it()
    {
        using var schema = JsonDocument.Parse(Checkout.Text("docs/graph.schema.json"));
        using var graph = JsonDocument.Parse(GraphFormats.OrNull("json")?.Write(new Lintel.Engine.Graphs.Graph("shop", [.. Reviewed()])) ?? "");
        var check = new SchemaCheck(schema.RootElement).Check(graph.RootElement);
        check.Faults.ShouldBeEmpty();
        check.Named().Except(check.Seen).ShouldBeEmpty();
    }

    private static ImmutableArray<Lintel.Engine.Graphs.GraphedRoot> Reviewed()
    {
        var shop = string.Concat(Checkout.Files(".tf").Where(file => file.StartsWith("examples/ecommerce/", StringComparison.Ordinal))
            .Select(file => $"# file: {Path.GetFileName(file)}\n{Checkout.Text(file)}\n"));
        var review = Lintel.Engine.Reviewer.Review(new MemoryTree(shop), "", "shop", new Lintel.Engine.Loading.ReviewOptions { AsOf = new DateOnly(2026, 11, 21) });
        return Lintel.Engine.Graphs.Grapher.Draw(review).Roots;
    }
}
