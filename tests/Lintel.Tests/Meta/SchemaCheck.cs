using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lintel.Tests.Meta;

/// <summary>Holds JSON to a JSON Schema, as far as ours goes; what it does not know it refuses.</summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    private readonly List<string> _faults = [];

    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Fields that were seen, as <c>finding.rule</c>: the name of the definition and the field.</summary>
    public SortedSet<string> Seen { get; } = new(StringComparer.Ordinal);

    /// <summary>Every field that the schema names, in the same form.</summary>
    public SortedSet<string> Named()
    {
        var named = new SortedSet<string>(Fields("", schema), StringComparer.Ordinal);
        foreach (var definition in schema.GetProperty("$defs").EnumerateObject())
            named.UnionWith(Fields(definition.Name, definition.Value));
        return named;
    }

    public SchemaCheck Check(JsonElement value)
    {
        Check(value, schema, "$", "");
        return this;
    }

    private static IEnumerable<string> Fields(string owner, JsonElement rules) =>
        rules.TryGetProperty("properties", out var fields) ? fields.EnumerateObject().Select(field => $"{owner}.{field.Name}") : [];

    private void Check(JsonElement value, JsonElement rules, string path, string owner)
    {
        foreach (var rule in rules.EnumerateObject())
        {
            switch (rule.Name)
            {
                case "$ref":
                    var name = (rule.Value.GetString() ?? "")["#/$defs/".Length..];
                    Check(value, schema.GetProperty("$defs").GetProperty(name), path, name);
                    break;
                case "type":
                    Hold(Types(rule.Value).Any(type => Is(value, type)), path, $"is no {rule.Value}");
                    break;
                case "const":
                    Hold(JsonElement.DeepEquals(value, rule.Value), path, $"is not {rule.Value}");
                    break;
                case "enum":
                    Hold(rule.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(value, allowed)), path, $"\"{value}\" is not among {rule.Value}");
                    break;
                case "minimum" when value.ValueKind == JsonValueKind.Number:
                    Hold(value.GetDouble() >= rule.Value.GetDouble(), path, $"is less than {rule.Value}");
                    break;
                case "maximum" when value.ValueKind == JsonValueKind.Number:
                    Hold(value.GetDouble() <= rule.Value.GetDouble(), path, $"is more than {rule.Value}");
                    break;
                case "pattern" when value.ValueKind == JsonValueKind.String:
                    Hold(Regex.IsMatch(value.GetString() ?? "", rule.Value.GetString() ?? ""), path, $"\"{value}\" does not match {rule.Value}");
                    break;
                case "required" when value.ValueKind == JsonValueKind.Object:
                    foreach (var field in rule.Value.EnumerateArray())
                        Hold(value.TryGetProperty(field.GetString() ?? "", out _), path, $"has no \"{field}\"");
                    break;
                case "properties" when value.ValueKind == JsonValueKind.Object:
                    CheckFields(value, rule.Value, path, owner);
                    break;
                case "items" when value.ValueKind == JsonValueKind.Array:
                    foreach (var (index, item) in value.EnumerateArray().Index())
                        Check(item, rule.Value, $"{path}[{index}]", owner);
                    break;
                case "minimum" or "maximum" or "pattern" or "required" or "properties" or "items" or "additionalProperties" or "$defs" or "format":
                case "$schema" or "$id" or "title" or "description":
                    break;
                default:
                    Hold(false, path, $"has a rule that is not known here: {rule.Name}");
                    break;
            }
        }
    }

    private void CheckFields(JsonElement value, JsonElement fields, string path, string owner)
    {
        foreach (var field in value.EnumerateObject())
        {
            Seen.Add($"{owner}.{field.Name}");
            if (fields.TryGetProperty(field.Name, out var rules))
                Check(field.Value, rules, $"{path}.{field.Name}", $"{owner}.{field.Name}");
            else
                Hold(false, path, $"has \"{field.Name}\", which the schema does not name");
        }
    }

    private void Hold(bool holds, string path, string fault)
    {
        if (!holds)
            _faults.Add($"{path} {fault}");
    }

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(item => item.GetString() ?? "") : [type.GetString() ?? ""];

    private static bool Is(JsonElement value, string type) => (type, value.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) or ("null", JsonValueKind.Null) => true,
        ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
        _ => false,
    };
}
