using System.Text.Json.Nodes;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using HclText = Lintel.Language.Hcl.Syntax.TemplateText;
using TemplateText = Lintel.Language.CloudFormation.Syntax.TemplateText;

namespace Lintel.Tests.Engine.Fixes;

/// <summary>Says an example in JSON, so that both formats of a dialect have the same examples.</summary>
internal static class InJson
{
    private static readonly System.Text.Json.JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Template(string yaml) =>
        Of(TemplateText.Read(new SourceFile("template.yaml", yaml), new DiagnosticBag()).Root.ShouldNotBeNull())?.ToJsonString(Indented) ?? "";

    /// <summary>Every file of an example of Terraform, as an example of files in JSON.</summary>
    public static string Terraform(string text)
    {
        var tree = new MemoryTree(text);
        return string.Join("\n", Paths(tree, "").Select(path => path.EndsWith(".tf", StringComparison.Ordinal) && tree.ReadOrNull(path) is { } file
            ? $"# file: {path}.json\n{Of(file, "", HclParser.ParseFile(file).Body).ToJsonString(Indented)}"
            : $"# file: {path}\n{tree.ReadOrNull(path)?.Text}"));
    }

    private static IEnumerable<string> Paths(MemoryTree tree, string folder)
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        return tree.Files(folder).Select(file => prefix + file).Concat(tree.Folders(folder).SelectMany(inner => Paths(tree, prefix + inner)));
    }

    private static JsonNode? Of(Node node) => node switch
    {
        MapNode map => new JsonObject(map.Members.Select(member => KeyValuePair.Create(member.Name, Of(member.Value)))),
        ListNode list => new JsonArray([.. list.Items.Select(Of)]),
        ScalarNode { Kind: ScalarKind.Number or ScalarKind.Flag } scalar => JsonNode.Parse(scalar.Text.ToLowerInvariant()),
        ScalarNode { Kind: ScalarKind.Text } scalar => JsonValue.Create(scalar.Text),
        _ => null,
    };

    private static JsonObject Of(SourceFile file, string block, Body body)
    {
        var result = new JsonObject();
        foreach (var attribute in body.Attributes)
            result[attribute.Name] = attribute.Name == "type" && block == "variable" ? JsonValue.Create(file.Slice(attribute.Value.Span).ToString()) : Of(file, attribute.Value);
        foreach (var inner in body.Blocks)
        {
            var at = result;
            var name = inner.Type;
            foreach (var label in inner.Labels)
            {
                at = (at[name] ??= new JsonObject()).AsObject();
                name = label.Text;
            }

            var content = Of(file, inner.Type, inner.Body);
            at[name] = at[name] switch { null => content, JsonArray list => new JsonArray([.. list.Select(item => item?.DeepClone()), content]), var one => new JsonArray(one.DeepClone(), content) };
        }

        return result;
    }

    private static JsonNode? Of(SourceFile file, Expression value) => value switch
    {
        LiteralExpression => JsonNode.Parse(file.Slice(value.Span).ToString()),
        TemplateExpression { IsHeredoc: false, Parts: [HclText text] } => JsonValue.Create(text.Text.Replace("${", "$${", StringComparison.Ordinal)),
        TemplateExpression { IsHeredoc: false, Parts: [] } => JsonValue.Create(""),
        TupleExpression list => new JsonArray([.. list.Elements.Select(item => Of(file, item))]),
        _ => JsonValue.Create($"${{{file.Slice(value.Span)}}}"),
    };
}
