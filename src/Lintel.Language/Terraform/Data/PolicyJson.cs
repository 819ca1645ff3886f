using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Data;

/// <summary>Writes a policy as Go's encoder does: two spaces or none, and &lt; &gt; &amp; escaped.</summary>
internal static class PolicyJson
{
    public static string Write(IReadOnlyList<KeyValuePair<string, Value>> fields, IReadOnlyList<PolicyStatement> statements, bool indented)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in fields)
                Property(writer, name, value);
            if (statements.Count > 0)
            {
                writer.WriteStartArray("Statement");
                foreach (var statement in statements)
                {
                    writer.WriteStartObject();
                    foreach (var (name, value) in statement.Fields())
                        Property(writer, name, value);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Property(Utf8JsonWriter writer, string name, Value value)
    {
        writer.WritePropertyName(Name(name));
        Element(writer, value);
    }

    private static void Element(Utf8JsonWriter writer, Value value)
    {
        switch (value.Type.Kind)
        {
            case DataTypeKind.Object or DataTypeKind.Map:
                writer.WriteStartObject();
                foreach (var (name, inner) in value.AsMap)
                    Property(writer, name, inner);
                writer.WriteEndObject();
                break;
            case DataTypeKind.Tuple or DataTypeKind.List:
                writer.WriteStartArray();
                foreach (var inner in value.AsElements)
                    Element(writer, inner);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteRawValue(Quoted(value.AsString), skipInputValidation: true);
                break;
        }
    }

    // A property name takes no raw text, so what Go escapes beyond JSON is escaped through an encoded text.
    private static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name, name.AsSpan().IndexOfAny("<>&\u2028\u2029") < 0
        ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping
        : JavaScriptEncoder.Default);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                '<' or '>' or '&' or '\u2028' or '\u2029' or < ' ' => $"\\u{(int)letter:x4}",
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
