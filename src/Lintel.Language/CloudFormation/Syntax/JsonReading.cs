using Lintel.Language.Diagnostics;
using Lintel.Language.Json;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Syntax;

/// <summary>A template in JSON as nodes.</summary>
internal sealed class JsonReading(SourceFile file, DiagnosticBag diagnostics)
{
    public static TemplateText Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var faults = new DiagnosticBag();
        var (root, unescaped) = JsonReader.Read(file, faults);
        diagnostics.AddRange(faults.ToImmutable());
        var node = new JsonReading(unescaped, diagnostics).Convert(root);
        return new TemplateText(unescaped, node, !faults.HasErrors);
    }

    // The reader bounds the depth.
    private Node Convert(JsonNode node) => node switch
    {
        JsonObject map => Map(map),
        JsonArray list => new ListNode([.. list.Items.Where(item => item is not JsonMissing).Select(Convert)], PlaceOf(list)),
        JsonString text => new ScalarNode(text.Text, ScalarKind.Text, PlaceOf(text)),
        JsonLiteral literal => new ScalarNode(file.Slice(literal.Span).ToString(), KindOf(literal.Kind), PlaceOf(literal)),
        _ => new ScalarNode("", ScalarKind.Null, PlaceOf(node)),
    };

    private MapNode Map(JsonObject map)
    {
        var members = new MemberList(diagnostics);
        foreach (var (name, value) in map.Members)
            members.Add(new Member(name.Text, PlaceOf(name), Convert(value)));
        return members.ToMap(PlaceOf(map));
    }

    private Place PlaceOf(JsonNode node) => new(file, node.Span);

    private static ScalarKind KindOf(JsonLiteralKind kind) => kind switch
    {
        JsonLiteralKind.Number => ScalarKind.Number,
        JsonLiteralKind.Null => ScalarKind.Null,
        _ => ScalarKind.Flag,
    };
}
