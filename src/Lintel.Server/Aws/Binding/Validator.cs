using System.Text.Json;
using System.Text.Json.Nodes;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Model;

namespace Lintel.Server.Aws.Binding;

/// <summary>Holds a request's members against the limits, patterns and words of the service model.</summary>
public sealed class Validator(ServiceModel model)
{
    /// <summary>Throws a <see cref="ValidationException"/> naming every member that breaks a constraint.</summary>
    public void Check(StructureShape shape, JsonObject input)
    {
        var found = new List<InvalidField>();
        Structure(shape, input, "", found);
        if (found.Count == 0)
            return;
        var summary = $"{found.Count} validation error{(found.Count == 1 ? "" : "s")} detected: "
            + string.Join("; ", found.Select(field => $"{field.Message} (member \"{field.Name}\")"));
        throw new ValidationException(summary, "FIELD_VALIDATION_FAILED", [.. found]);
    }

    private void Structure(StructureShape shape, JsonObject value, string path, List<InvalidField> found)
    {
        foreach (var member in shape.Members)
        {
            var name = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            if (value[member.Name] is { } node)
                Value(model.Shapes[member.Shape], node, name, found);
            else if (member.IsRequired)
                found.Add(new(name, "Member must not be null."));
        }
    }

    private void Value(Shape shape, JsonNode node, string path, List<InvalidField> found)
    {
        switch (shape)
        {
            case StructureShape structure when node is JsonObject value:
                Structure(structure, value, path, found);
                break;
            case ListShape list when node is JsonArray items:
                Count(items.Count, list.Min, list.Max, path, found);
                for (var at = 0; at < items.Count; at++)
                    Item(model.Shapes[list.Item], items[at], $"{path}.{at + 1}", found);
                break;
            case MapShape map when node is JsonObject entries:
                Count(entries.Count, map.Min, map.Max, path, found);
                foreach (var (key, value) in entries)
                {
                    Value(model.Shapes[map.Key], JsonValue.Create(key), $"{path}.key", found);
                    Item(model.Shapes[map.Value], value, $"{path}.{key}", found);
                }

                break;
            case StringShape text when Text(node) is { } value:
                Text(text, value, path, found);
                break;
            case EnumShape words when Text(node) is { } value:
                if (!words.Words.Contains(value, StringComparer.Ordinal))
                    found.Add(new(path, $"Member must satisfy enum value set: [{string.Join(", ", words.Words)}]."));
                break;
            case IntegerShape number when node is JsonValue value && value.TryGetValue<int>(out var whole):
                if (whole < number.Min || whole > number.Max)
                    found.Add(new(path, $"Member must have value {Bounds(number.Min, number.Max)}."));
                break;
            case BooleanShape when node.GetValueKind() is JsonValueKind.True or JsonValueKind.False:
                break;
            default:
                found.Add(new(path, $"Member must be {Kind(shape)}."));
                break;
        }
    }

    private void Item(Shape shape, JsonNode? node, string path, List<InvalidField> found)
    {
        if (node is null)
            found.Add(new(path, "Member must not be null."));
        else
            Value(shape, node, path, found);
    }

    private static string? Text(JsonNode node) => node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    private static void Text(StringShape shape, string value, string path, List<InvalidField> found)
    {
        var length = value.EnumerateRunes().Count();
        if (length < shape.Min || length > shape.Max)
            found.Add(new(path, $"Member must have length {Bounds(shape.Min, shape.Max)}."));
        if (shape.Pattern is { } pattern && !pattern.IsMatch(value))
            found.Add(new(path, $"Member must satisfy regular expression pattern: {pattern.ToString()[5..^3]}."));
        // No store keeps it, and no person types it.
        if (value.Contains('\0', StringComparison.Ordinal))
            found.Add(new(path, "Member must not hold the character U+0000."));
    }

    private static void Count(int count, int? min, int? max, string path, List<InvalidField> found)
    {
        if (count < min || count > max)
            found.Add(new(path, $"Member must have a number of entries {Bounds(min, max)}."));
    }

    private static string Bounds(int? min, int? max) => (min, max) switch
    {
        ({ } low, { } high) => $"between {low} and {high}",
        ({ } low, null) => $"greater than or equal to {low}",
        _ => $"less than or equal to {max}",
    };

    private static string Kind(Shape shape) => shape switch
    {
        StructureShape or MapShape => "an object",
        ListShape => "a list",
        IntegerShape => "a whole number",
        BooleanShape => "true or false",
        _ => "a text",
    };
}
