using Lintel.Language.Json;

namespace Lintel.Language.Edits;

/// <summary>What is to change in one object.</summary>
internal sealed class JsonObjectEdit(JsonObject target)
{
    private readonly Dictionary<JsonNode, EditValue> _replaced = [];
    private readonly Dictionary<JsonArray, Addition> _appended = [];

    public JsonObject Target { get; } = target;

    public Addition Added { get; } = new();

    public IEnumerable<KeyValuePair<JsonNode, EditValue>> Replaced => _replaced;

    /// <summary>New members of lists that are there.</summary>
    public IEnumerable<KeyValuePair<JsonArray, Addition>> Appended => _appended;

    /// <summary>Takes a property in, below blocks that are not there. False where something else stands in its place.</summary>
    public bool TryAdd(ReadOnlySpan<EditStep> steps, string name, EditValue value)
    {
        if (steps.Length > 0 && ValueOrNull(steps[0].Name) is { } there)
        {
            if (steps[0].Key is null || there is not JsonArray { Items.Length: > 0 } list)
                return false;
            if (!_appended.TryGetValue(list, out var addition))
                _appended[list] = addition = new Addition();
            return addition.TryAdd(steps, name, value);
        }

        if (steps.Length > 0 || ValueOrNull(name) is not { } old)
            return Added.TryAdd(steps, name, value);
        return IsLiteral(old) && (_replaced.TryAdd(old, value) || _replaced[old] == value);
    }

    private JsonNode? ValueOrNull(string name) => Target.Members.LastOrDefault(member => member.Name.Text == name)?.Value;

    private static bool IsLiteral(JsonNode node) => node switch
    {
        JsonLiteral => true,
        JsonString text => !text.Text.Contains("${", StringComparison.Ordinal) && !text.Text.Contains("%{", StringComparison.Ordinal),
        JsonArray list => list.Items.All(item => item is JsonString && IsLiteral(item)),
        _ => false,
    };
}
