using Lintel.Language.Json;
using Lintel.Language.Terraform.Instances;
using Lintel.Language.Text;

namespace Lintel.Language.Edits;

/// <summary>Edits a file of Terraform configuration in JSON.</summary>
internal sealed class TerraformJsonEditor : JsonEditor
{
    private TerraformJsonEditor(SourceFile file, JsonObject root)
        : base(file, root)
    {
    }

    public static TerraformJsonEditor? OrNull(SourceFile file) => ReadOrNull(file) is { } root ? new TerraformJsonEditor(file, root) : null;

    public override bool TryAdd(PropertyEdit change)
    {
        if (change.Block is not InstanceBlock target || FindOrNull(Root, change.Block.Place.Span.Start) is not { } found)
            return false;
        if (change.New is { } attachment)
            return Attach(found, change, attachment);
        var configuration = target.Configuration;
        if (configuration.Attributes.Any(attribute => attribute.File.Path != File.Path) || configuration.Blocks.Any(inner => inner.File.Path != File.Path))
            return false;
        return change.Missing.Length > 0
            ? target.SchemaOf(change.Missing[0].Name) is not null && change.Missing.All(step => step.Key is null) && TryAdd(found, change.Missing.AsSpan(), change.Name, change.Value)
            : target.Schema?.AttributeOrNull(change.Name) is { CanBeSet: true } && TryAdd(found, [], change.Name, change.Value);
    }

    private bool Attach(JsonObject target, PropertyEdit change, Attachment attachment)
    {
        if (target.Members.Any(member => member.Name.Text is "count" or "for_each" or "provider")
            || Root.Members.FirstOrDefault(member => member.Name.Text == "resource")?.Value is not JsonObject resources)
            return false;
        var name = new EditStep(change.Resource.Name);
        var reference = EditValue.Reference($"{change.Resource.Type}.{change.Resource.Name}.id");
        if (resources.Members.FirstOrDefault(member => member.Name.Text == attachment.Type) is { } type)
        {
            return type.Value is JsonObject ofType && ofType.Members.All(member => member.Name.Text != name.Name)
                && TryAdd(ofType, [name], attachment.By, reference) && TryAdd(ofType, [name, .. change.Missing], change.Name, change.Value);
        }

        var step = new EditStep(attachment.Type);
        return TryAdd(resources, [step, name], attachment.By, reference) && TryAdd(resources, [step, name, .. change.Missing], change.Name, change.Value);
    }

    /// <summary>The one object that a name at that place names; null for a list of several.</summary>
    private static JsonObject? FindOrNull(JsonNode node, int name)
    {
        foreach (var member in node is JsonObject map ? map.Members : [])
        {
            if (member.Name.Span.Start == name)
                return member.Value as JsonObject ?? (member.Value is JsonArray { Items: [JsonObject only] } ? only : null);
            if (member.Value.Span.Contains(name))
                return FindOrNull(member.Value, name);
        }

        return node is JsonArray list && list.Items.FirstOrDefault(item => item.Span.Contains(name)) is { } inside ? FindOrNull(inside, name) : null;
    }
}
