using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Json;
using Lintel.Language.Text;
using Attribute = Lintel.Language.Hcl.Syntax.Attribute;

namespace Lintel.Language.Terraform.Json;

/// <summary>Turns a <c>.tf.json</c> or <c>.tfvars.json</c> file into the same tree that the native syntax gives.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/syntax/json</remarks>
internal sealed class JsonSyntax
{
    private readonly JsonNode _root;
    private readonly SourceFile _file;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly JsonExpressions _expressions;

    private JsonSyntax(SourceFile file)
    {
        (_root, _file) = JsonReader.Read(file, _diagnostics);
        _expressions = new JsonExpressions(_file, _diagnostics);
    }

    /// <summary>A file of configuration.</summary>
    public static HclFile Parse(SourceFile file)
    {
        var syntax = new JsonSyntax(file);
        return syntax.Finish(syntax.TopLevel(syntax._root));
    }

    /// <summary>A file of variable values: texts are texts, not templates.</summary>
    public static HclFile ParseValues(SourceFile file)
    {
        var syntax = new JsonSyntax(file);
        return syntax.Finish(syntax._root is JsonObject values
            ? new Body([.. values.Members.Select(member => Attribute(member, syntax._expressions.Literal(member.Value)))], [], values.Span)
            : new Body([], [], new Span(0, 0)));
    }

    private HclFile Finish(Body body) => new(_file, body, _diagnostics.ToImmutable());

    private Body TopLevel(JsonNode root)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var member in Members(root, "the file"))
        {
            if (member.Name.Text == "//")
                continue;
            var type = member.Name.Text;
            var labels = type switch
            {
                "resource" or "data" or "ephemeral" => 2,
                "variable" or "output" or "module" or "provider" or "check" => 1,
                _ => 0,
            };
            AddBlocks(blocks, member.Name, labels, [], member.Value, found => BodyShape.OfTopLevel(type, found.Length > 0 ? found[0].Text : ""));
        }

        return new Body([], blocks.ToImmutable(), root.Span);
    }

    /// <summary>Adds the blocks that a property holds: one level of objects for each label, then one body or an array of them.</summary>
    private void AddBlocks(
        ImmutableArray<Block>.Builder blocks, JsonString type, int labels, ImmutableArray<BlockLabel> found, JsonNode value,
        Func<ImmutableArray<BlockLabel>, BodyShape> shape)
    {
        if (value is JsonArray array)
        {
            foreach (var item in array.Items)
                AddBlocks(blocks, type, labels, found, item, shape);
        }
        else if (labels > found.Length)
        {
            foreach (var member in Members(value, type.Text))
                AddBlocks(blocks, type, labels, found.Add(new BlockLabel(member.Name.Text, member.Name.Span)), member.Value, shape);
        }
        else if (value is not JsonLiteral { Kind: JsonLiteralKind.Null })
        {
            var header = found.Length > 0 ? found[^1].Span : type.Span;
            blocks.Add(new Block(type.Text, type.Span, found, Body(value, shape(found), type.Text), header, Span.Cover(type.Span, value.Span)));
        }
    }

    private Body Body(JsonNode node, BodyShape shape, string what)
    {
        var attributes = ImmutableArray.CreateBuilder<Attribute>();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var member in Members(node, what))
        {
            if (member.Name.Text == "//")
                continue;
            if (shape.BlockOrNull(member.Name.Text) is { } block)
                AddBlocks(blocks, member.Name, block.Labels, [], member.Value, block.BodyFor);
            else
                attributes.Add(Attribute(member, _expressions.Of(what, member.Name.Text, member.Value)));
        }

        return new Body(attributes.ToImmutable(), blocks.ToImmutable(), node.Span);
    }

    private static Attribute Attribute(JsonMember member, Expression value) =>
        new(member.Name.Text, member.Name.Span, value, Span.Cover(member.Name.Span, member.Value.Span));

    private IEnumerable<JsonMember> Members(JsonNode node, string what)
    {
        switch (node)
        {
            case JsonObject found:
                return found.Members;
            // Terraform takes an array of objects wherever it takes one.
            case JsonArray array:
                return array.Items.SelectMany(item => Members(item, what));
            case JsonMissing:
                return [];
            default:
                _diagnostics.Add(JsonDiagnostics.NotAnObject(what, new Place(_file, node.Span)));
                return [];
        }
    }
}
