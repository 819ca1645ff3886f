using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Engine.Checking;

namespace Lintel.Engine.Fixes;

/// <summary>Fixes as JSON: what they mend, and the lines that change.</summary>
public static class FixJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(FixResult result, bool isWritten, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteBoolean("written", isWritten);
        Findings(json, "fixes", result.Applied);
        Findings(json, "refused", result.Refused);
        json.WriteStartArray("files");
        foreach (var file in result.Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteStartArray("edits");
            foreach (var change in LineChange.Between(file.Before, file.After))
            {
                json.WriteStartObject();
                json.WriteNumber("line", change.First);
                json.WriteNumber("lines", change.Before.Length);
                json.WriteString("text", string.Concat(change.After));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Findings(Utf8JsonWriter json, string name, IEnumerable<Finding> findings)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule.Slug);
            json.WriteString("resource", finding.Resource);
            json.WriteString("file", finding.File);
            json.WriteNumber("line", finding.Location?.Line ?? 0);
            json.WriteString("fingerprint", finding.Fingerprint);
            json.WriteString("fix", finding.Offer?.Fix.Sentence);
            json.WriteStartArray("settings");
            foreach (var change in finding.Offer?.Fix.Changes ?? [])
            {
                json.WriteStartObject();
                json.WriteString("name", change.Setting);
                json.WriteString("value", change.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
