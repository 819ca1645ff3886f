using System.Text.Json;
using System.Text.Json.Nodes;
using Lintel.Server.Aws.Errors;

namespace Lintel.Server.Aws;

/// <summary>The members of a body that AWS's model does not describe. Each is taken by name; what nobody takes is refused, so that no slip goes unnoticed.</summary>
internal sealed class RequestBody
{
    private readonly JsonObject _members;

    private RequestBody(JsonObject members) => _members = members;

    /// <summary>The body; throws a <see cref="ValidationException"/> when it is no JSON object.</summary>
    public static RequestBody Read(ReadOnlyMemory<byte> body) => ReadOrNull(body) ?? throw new ValidationException("The body is no JSON object.", "CANNOT_PARSE");

    /// <summary>The body; null when it is no JSON object or says something twice.</summary>
    public static RequestBody? ReadOrNull(ReadOnlyMemory<byte> body)
    {
        try
        {
            // What stands twice is only found when a member is looked for.
            return JsonNode.Parse(body.Span) is JsonObject members && !members.ContainsKey("") ? new(members) : null;
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A text that is not empty; null when there is none.</summary>
    public string? Text(string name, int longest, bool hasLines = false)
    {
        if (Take(name) is not { } node)
            return null;
        return node is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 && text.Length <= longest && (hasLines || !text.Any(char.IsControl))
            ? text
            : throw ValidationException.Of(name, $"{name} is a text of 1 to {longest} characters.");
    }

    /// <summary>Some of the words given, each once; all of them when there is no such member.</summary>
    public string[] Words(string name, string[] all)
    {
        if (Take(name) is not { } node)
            return all;
        string[] words = node is JsonArray items ? [.. items.Select(item => item is JsonValue value && value.TryGetValue<string>(out var word) ? word : "").Distinct(StringComparer.Ordinal)] : [];
        return words.Length > 0 && words.All(all.Contains) ? words : throw ValidationException.Of(name, $"{name} are some of {string.Join(", ", all)}.");
    }

    /// <summary>Throws a <see cref="ValidationException"/> when something is left that was not taken.</summary>
    public void End()
    {
        if (_members.FirstOrDefault().Key is { } unknown)
            throw ValidationException.Of(unknown, $"\"{unknown}\" means nothing here.");
    }

    private JsonNode? Take(string name) => _members.Remove(name, out var node) ? node : null;
}
