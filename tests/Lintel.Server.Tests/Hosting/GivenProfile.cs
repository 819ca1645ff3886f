using System.Text.Json.Nodes;

namespace Lintel.Server.Tests.Hosting;

/// <summary>Profiles that answer what the template asks.</summary>
internal static class GivenProfile
{
    /// <summary>A new profile's ARN.</summary>
    public static async Task<string> CreateAsync(ApiClient client, string name = "Growth") =>
        (string?)(await client.CallAsync("CreateProfile", Request(name, await AnswersAsync(client))))["ProfileArn"] ?? "";

    public static JsonObject Request(string name, JsonArray answers) => new()
    {
        ["ProfileName"] = name,
        ["ProfileDescription"] = "What matters to a shop that grows.",
        ["ProfileQuestions"] = answers,
    };

    /// <summary>An answer to every question: as many choices as it must have and one at least, the first of them or the last.</summary>
    public static async Task<JsonArray> AnswersAsync(ApiClient client, bool fromTheEnd = false) =>
        new([.. (await QuestionsAsync(client)).Select(question => (JsonNode)Answer(question, fromTheEnd))]);

    /// <summary>What the template asks.</summary>
    public static async Task<IReadOnlyList<JsonNode>> QuestionsAsync(ApiClient client) =>
        [.. (await client.CallAsync("GetProfileTemplate"))["ProfileTemplate"]!["TemplateQuestions"]!.AsArray().OfType<JsonNode>()];

    private static JsonObject Answer(JsonNode question, bool fromTheEnd)
    {
        var choices = question["QuestionChoices"]!.AsArray().Select(choice => (string?)choice!["ChoiceId"]).ToList();
        if (fromTheEnd)
            choices.Reverse();
        var count = Math.Max((int)question["MinSelectedChoices"]!, 1);
        return new() { ["QuestionId"] = (string?)question["QuestionId"], ["SelectedChoiceIds"] = new JsonArray([.. choices.Take(count).Select(id => JsonValue.Create(id))]) };
    }
}
