using System.Text.Json;

namespace Lintel.Framework.Definitions;

/// <summary>Walks a lens document from the lens to its choices; what it returns is only good if no problem was found.</summary>
internal sealed class LensReader(LensProblems problems)
{
    private readonly HashSet<string> _pillars = new(StringComparer.Ordinal);
    private readonly HashSet<string> _questions = new(StringComparer.Ordinal);

    public LensDefinition? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            problems.Add("The document", "must be an object");
            return null;
        }

        var lens = new LensNode(root, "", problems);
        var version = lens.Required("schemaVersion", LensLimits.Title);
        if (version.Length > 0 && version != LensJson.SchemaVersion)
            problems.Add("schemaVersion", $"is {Quoted.Text(version)}, and only \"{LensJson.SchemaVersion}\" is known");
        return new()
        {
            Name = Plain(lens, "name", LensLimits.Title),
            Description = Plain(lens, "description", LensLimits.Text),
            Pillars = [.. lens.Items("pillars", LensLimits.Pillars, "pillars").Select(ReadPillar)],
        };
    }

    private PillarDefinition ReadPillar(LensNode pillar) => new()
    {
        Id = Id(pillar, _pillars, "the lens"),
        Name = Plain(pillar, "name", LensLimits.Title),
        Questions = [.. pillar.Items("questions", LensLimits.Questions, "questions").Select(ReadQuestion)],
    };

    private QuestionDefinition ReadQuestion(LensNode question)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return new()
        {
            Id = Id(question, _questions, "the lens"),
            Title = Plain(question, "title", LensLimits.Title),
            Description = PlainOrNull(question, "description", LensLimits.Text),
            HelpfulResource = LinkReader.ReadOrNull(question, "helpfulResource"),
            Choices = [.. question.Items("choices", LensLimits.Choices, "choices").Select(choice => ReadChoice(choice, ids))],
            RiskRules = RiskRulesReader.Read(question, ids),
        };
    }

    private ChoiceDefinition ReadChoice(LensNode node, HashSet<string> ids)
    {
        var choice = new ChoiceDefinition
        {
            Id = Id(node, ids, "the question"),
            Title = Plain(node, "title", LensLimits.Title),
            HelpfulResource = LinkReader.ReadOrNull(node, "helpfulResource"),
            ImprovementPlan = LinkReader.ReadOrNull(node, "improvementPlan"),
            AdditionalResources = LinkReader.ReadAdditional(node),
        };
        if (!choice.IsNone && node.MemberOrNull("improvementPlan") is null)
            problems.Add(node.At("improvementPlan"), "is missing; only a choice whose id ends in _no needs none");
        else if (!choice.IsNone && choice.ImprovementPlan is null)
            problems.Add(node.At("improvementPlan"), "has no displayText; only a choice whose id ends in _no needs none");
        return choice;
    }

    private string Id(LensNode node, HashSet<string> known, string scope)
    {
        var id = node.Required("id", LensLimits.Id, LensLimits.IdAtLeast);
        if (id.Length == 0)
            return id;
        if (id.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter != '_'))
            problems.Add(node.At("id"), $"is {Quoted.Text(id)}, and only letters, digits and underscores are allowed");
        if (!known.Add(id))
            problems.Add(node.At("id"), $"is {Quoted.Text(id)}, which occurs before in {scope}");
        return id;
    }

    private string Plain(LensNode node, string name, int atMost) => Checked(node, name, node.Required(name, atMost));

    private string? PlainOrNull(LensNode node, string name, int atMost) =>
        node.TextOrNull(name, atMost) is { Length: > 0 } text ? Checked(node, name, text) : null;

    private string Checked(LensNode node, string name, string text)
    {
        if (LensCharacters.RefusedOrNull(text) is { } refused)
        {
            problems.Add(node.At(name), $"has the character {Quoted.Text(refused.ToString())} (U+{refused.Value:X4}), and only {LensCharacters.Words} are allowed");
        }

        return text;
    }
}
