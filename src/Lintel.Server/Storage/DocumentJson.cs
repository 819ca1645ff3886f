using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lintel.Server.Storage;

/// <summary>How documents are written into the database: enums by name, so that their order may change.</summary>
public static class DocumentJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The document of a value.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>The value of a document. Documents are ours: a broken one throws.</summary>
    public static T Read<T>(string document) =>
        JsonSerializer.Deserialize<T>(document, Options) ?? throw new JsonException($"A document of {typeof(T).Name} is empty.");
}
