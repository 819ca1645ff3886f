using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Json;
using Lintel.Language.Text;

namespace Lintel.Language.Edits;

/// <summary>Edits a template in JSON.</summary>
internal sealed class TemplateJsonEditor : JsonEditor
{
    private readonly MapNode _template;

    private TemplateJsonEditor(SourceFile file, JsonObject root, MapNode template)
        : base(file, root) => _template = template;

    public static TemplateJsonEditor? OrNull(SourceFile file, MapNode template) =>
        ReadOrNull(file) is { } root ? new TemplateJsonEditor(file, root, template) : null;

    public override bool TryAdd(PropertyEdit change) => change.New is null
        && TemplateEditor.Locate(_template, change, File) is var (map, steps)
        && FindOrNull(Root, map.Place.Span) is { } target
        && TryAdd(target, steps, change.Name, steps is [.., { Key: not null }] ? change.Value.AsText() : change.Value);

    private static JsonObject? FindOrNull(JsonNode node, Span span)
    {
        if (node is JsonObject map && map.Span == span)
            return map;
        var inner = node switch
        {
            JsonObject all => all.Members.Select(member => member.Value),
            JsonArray list => list.Items,
            _ => [],
        };
        return inner.FirstOrDefault(child => child.Span.Contains(span.Start)) is { } inside ? FindOrNull(inside, span) : null;
    }
}
