using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Language.Values;

namespace Lintel.Cloud.Mapping;

/// <summary>An object as the JSON text that the other dialect would have written for it.</summary>
internal static class ObjectText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a wholly known object; null otherwise.</summary>
    public static string? OrNull(Value value)
    {
        if (!value.IsWhollyKnown)
            return null;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            Write(json, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // The readers bound how deeply values nest.
    private static void Write(Utf8JsonWriter json, Value value)
    {
        switch (value.Type.Kind)
        {
            case DataTypeKind.Map or DataTypeKind.Object when value.IsKnown:
                json.WriteStartObject();
                foreach (var (name, member) in value.AsMap)
                {
                    json.WritePropertyName(name);
                    Write(json, member);
                }

                json.WriteEndObject();
                break;
            case DataTypeKind.List or DataTypeKind.Set or DataTypeKind.Tuple when value.IsKnown:
                json.WriteStartArray();
                foreach (var item in value.AsElements)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case DataTypeKind.Bool when value.IsKnown:
                json.WriteBooleanValue(value.AsBool);
                break;
            case DataTypeKind.Number when value.IsKnown:
                json.WriteRawValue(value.AsNumber.ToString() ?? "0", skipInputValidation: true);
                break;
            case DataTypeKind.String when value.IsKnown:
                json.WriteStringValue(value.AsString);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
