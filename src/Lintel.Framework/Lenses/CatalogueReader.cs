using System.Collections.Immutable;
using System.Text.Json;

namespace Lintel.Framework.Lenses;

/// <summary>Reads the embedded catalogue. The files are ours: a mistake in them is our error and throws.</summary>
internal static class CatalogueReader
{
    public static Lens Read()
    {
        using var index = Open("catalogue.json");
        var root = index.RootElement;
        var toolTitles = root.GetProperty("questionToolTitles");
        return new(
            Text(root, "lensAlias"),
            Text(root, "version"),
            List(root, "pillars", pillar => ReadPillar(pillar, toolTitles)),
            List(root, "retiredChoices", choice =>
                new RetiredChoice(Text(choice, "choiceId"), Text(choice, "question"), Text(choice, "title"), Text(choice, "status"))));
    }

    private static Pillar ReadPillar(JsonElement entry, JsonElement toolTitles)
    {
        using var file = Open(Text(entry, "file"));
        var pillar = file.RootElement;
        return new()
        {
            Id = Text(pillar, "id"),
            Code = Text(pillar, "code"),
            Name = Text(pillar, "name"),
            Description = Text(pillar, "description"),
            DesignPrinciples = List(entry, "designPrinciples", principle =>
                new DesignPrinciple(Text(principle, "name"), Texts(principle, "aliases"), Texts(principle, "questions"))),
            Questions = List(pillar, "questions", question => ReadQuestion(question, toolTitles)),
        };
    }

    private static Question ReadQuestion(JsonElement question, JsonElement toolTitles) => new()
    {
        Id = Text(question, "id"),
        Code = Text(question, "code"),
        Number = question.GetProperty("number").GetInt32(),
        Title = Text(question, "title"),
        ToolTitle = TextOrNull(toolTitles, Text(question, "code")) ?? Text(question, "title"),
        Area = Text(question, "area"),
        Description = Text(question, "description"),
        NoneChoiceId = Text(question, "noneChoiceId"),
        BestPractices = List(question, "bestPractices", ReadBestPractice),
    };

    private static BestPractice ReadBestPractice(JsonElement practice) => new()
    {
        Id = new(Text(practice, "id"), Text(practice, "choiceId")),
        Title = Text(practice, "title"),
        ToolTitle = TextOrNull(practice, "toolTitle") ?? Text(practice, "title"),
        Risk = Text(practice, "risk") switch
        {
            "HIGH" => Risk.High,
            "MEDIUM" => Risk.Medium,
            "LOW" => Risk.Low,
            var other => throw new JsonException($"\"{other}\" is no risk."),
        },
        Url = Text(practice, "url"),
        ToolOrder = practice.GetProperty("toolOrder") is { ValueKind: JsonValueKind.Number } order ? order.GetInt32() : null,
        Detectability = Text(practice, "detectability") switch
        {
            "code" => Detectability.Code,
            "partial" => Detectability.Partial,
            "repo" => Detectability.Repository,
            "account" => Detectability.Account,
            "human" => Detectability.Human,
            var other => throw new JsonException($"\"{other}\" is no detectability."),
        },
        Description = Text(practice, "description"),
        Guidance = Text(practice, "guidance"),
    };

    private static JsonDocument Open(string name)
    {
        using var stream = typeof(CatalogueReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The catalogue file \"{name}\" is not embedded.");
        return JsonDocument.Parse(stream);
    }

    private static string Text(JsonElement parent, string name) => TextOrNull(parent, name) ?? throw new JsonException($"\"{name}\" is missing.");

    private static string? TextOrNull(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static ImmutableArray<string> Texts(JsonElement parent, string name) => List(parent, name, item => item.GetString() ?? "");

    private static ImmutableArray<T> List<T>(JsonElement parent, string name, Func<JsonElement, T> read)
    {
        var items = parent.GetProperty(name);
        var builder = ImmutableArray.CreateBuilder<T>(items.GetArrayLength());
        foreach (var item in items.EnumerateArray())
            builder.Add(read(item));
        return builder.MoveToImmutable();
    }
}
