using Lintel.Framework.Definitions;
using Lintel.Framework.Scoring;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Wire;
using Model = Lintel.Framework.Reviews;

namespace Lintel.Server.Workloads;

/// <summary>Answers as the API shows them.</summary>
internal static class AnswerView
{
    /// <summary>The answer in full.</summary>
    public static Answer Of(PillarDefinition pillar, QuestionDefinition question, Model.Answer answer, RiskLevel risk) => new()
    {
        QuestionId = question.Id,
        PillarId = pillar.Id,
        QuestionTitle = question.Title,
        QuestionDescription = question.Description,
        ImprovementPlanUrl = question.ImprovementPlanUrl,
        HelpfulResourceUrl = question.HelpfulResource?.Url,
        HelpfulResourceDisplayText = question.HelpfulResource?.DisplayText,
        Choices = Choices(question),
        SelectedChoices = answer.SelectedChoices,
        ChoiceAnswers =
        [
            .. Said(question, answer).Select(choice => new ChoiceAnswer
            {
                ChoiceId = choice.Id,
                Status = answer.StatusOf(choice.Id).To<ChoiceStatus>(),
                Reason = ReasonOf(answer, choice).To<ChoiceReason>(),
                Notes = answer.ChoiceAnswers.GetValueOrDefault(choice.Id)?.Notes ?? "",
            }),
        ],
        IsApplicable = answer.IsApplicable,
        Risk = risk.To<Risk>(),
        Notes = answer.Notes,
        Reason = answer.Reason.To<AnswerReason>(),
    };

    /// <summary>The answer in a list.</summary>
    public static AnswerSummary Summary(PillarDefinition pillar, QuestionDefinition question, Model.Answer answer, RiskLevel risk, IReadOnlySet<string>? focus) => new()
    {
        QuestionId = question.Id,
        PillarId = pillar.Id,
        QuestionTitle = question.Title,
        Choices = Choices(question),
        SelectedChoices = answer.SelectedChoices,
        ChoiceAnswerSummaries =
        [
            .. Said(question, answer).Select(choice => new ChoiceAnswerSummary
            {
                ChoiceId = choice.Id,
                Status = answer.StatusOf(choice.Id).To<ChoiceStatus>(),
                Reason = ReasonOf(answer, choice).To<ChoiceReason>(),
            }),
        ],
        IsApplicable = answer.IsApplicable,
        Risk = risk.To<Risk>(),
        Reason = answer.Reason.To<AnswerReason>(),
        QuestionType = focus?.Contains(question.Id) == true ? QuestionType.Prioritized : QuestionType.NonPrioritized,
    };

    /// <summary>The choices that a question offers.</summary>
    public static IReadOnlyList<Choice> Choices(QuestionDefinition question) =>
    [
        .. question.Choices.Select(choice => new Choice
        {
            ChoiceId = choice.Id,
            Title = choice.Title,
            Description = choice.Description,
            HelpfulResource = Content(choice.HelpfulResource),
            ImprovementPlan = Content(choice.ImprovementPlan),
            AdditionalResources = choice.AdditionalResources.IsEmpty ? null : [.. choice.AdditionalResources.Select(Additional)],
        }),
    ];

    /// <summary>The choices that something was said about.</summary>
    private static IEnumerable<ChoiceDefinition> Said(QuestionDefinition question, Model.Answer answer) => question.Choices
        .Where(choice => answer.ChoiceAnswers.ContainsKey(choice.Id) || answer.SelectedChoices.Contains(choice.Id));

    private static Model.AnswerReason ReasonOf(Model.Answer answer, ChoiceDefinition choice) =>
        answer.ChoiceAnswers.GetValueOrDefault(choice.Id)?.Reason ?? Model.AnswerReason.None;

    private static ChoiceContent? Content(ResourceLink? link) => link is null ? null : new() { DisplayText = link.DisplayText, Url = link.Url };

    private static AdditionalResources Additional(AdditionalResource resource) => new()
    {
        Type = resource.Kind.To<AdditionalResourceType>(),
        Content = [.. resource.Content.Select(link => new ChoiceContent { DisplayText = link.DisplayText, Url = link.Url })],
    };
}
