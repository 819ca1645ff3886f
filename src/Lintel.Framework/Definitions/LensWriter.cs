using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Framework.Scoring;

namespace Lintel.Framework.Definitions;

/// <summary>Writes the document of a lens.</summary>
internal static class LensWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(LensDefinition lens)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", LensJson.SchemaVersion);
            json.WriteString("name", lens.Name);
            json.WriteString("description", lens.Description);
            List(json, "pillars", lens.Pillars, WritePillar);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WritePillar(Utf8JsonWriter json, PillarDefinition pillar)
    {
        json.WriteString("id", pillar.Id);
        json.WriteString("name", pillar.Name);
        List(json, "questions", pillar.Questions, WriteQuestion);
    }

    private static void WriteQuestion(Utf8JsonWriter json, QuestionDefinition question)
    {
        json.WriteString("id", question.Id);
        json.WriteString("title", question.Title);
        if (question.Description is { } description)
            json.WriteString("description", description);
        Link(json, "helpfulResource", question.HelpfulResource);
        List(json, "choices", question.Choices, WriteChoice);
        List(json, "riskRules", question.RiskRules, WriteRule);
    }

    private static void WriteChoice(Utf8JsonWriter json, ChoiceDefinition choice)
    {
        json.WriteString("id", choice.Id);
        json.WriteString("title", choice.Title);
        Link(json, "helpfulResource", choice.HelpfulResource);
        Link(json, "improvementPlan", choice.ImprovementPlan);
        if (choice.AdditionalResources.Length > 0)
            List(json, "additionalResources", choice.AdditionalResources, WriteAdditional);
    }

    private static void WriteAdditional(Utf8JsonWriter json, AdditionalResource additional)
    {
        json.WriteString("type", additional.Kind.Word());
        List(json, "content", additional.Content, WriteLink);
    }

    private static void WriteRule(Utf8JsonWriter json, RiskRule rule)
    {
        json.WriteString("condition", rule.Condition.ToString());
        json.WriteString("risk", rule.Risk switch { RiskLevel.High => "HIGH_RISK", RiskLevel.Medium => "MEDIUM_RISK", _ => "NO_RISK" });
    }

    private static void Link(Utf8JsonWriter json, string name, ResourceLink? link)
    {
        if (link is null)
            return;
        json.WriteStartObject(name);
        WriteLink(json, link);
        json.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter json, ResourceLink link)
    {
        json.WriteString("displayText", link.DisplayText);
        if (link.Url is { } url)
            json.WriteString("url", url);
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
