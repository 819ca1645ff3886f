using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lintel.Language.Terraform;

namespace Lintel.Cli.Commands;

/// <summary>One answer of the console as one line of JSON.</summary>
internal static class ConsoleJson
{
    public static string Write(ConsoleAnswer answer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("outcome", answer.Outcome);
            json.WriteString("type", answer.Value?.Type.ToString() ?? "");
            json.WritePropertyName("json");
            if (answer.Json is { } encoded)
                json.WriteRawValue(encoded);
            else
                json.WriteNullValue();
            json.WriteString("display", answer.Display);
            json.WriteString("error", answer.Error);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}

/// <summary>Reads JSON strings without reflection.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class ConsoleText : JsonSerializerContext;
