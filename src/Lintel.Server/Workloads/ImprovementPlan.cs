using Lintel.Framework.Definitions;
using Lintel.Framework.Scoring;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Answer = Lintel.Framework.Reviews.Answer;
using ChoiceStatus = Lintel.Framework.Reviews.ChoiceStatus;
using Workload = Lintel.Framework.Reviews.Workload;

namespace Lintel.Server.Workloads;

/// <summary>What is to be improved: the questions at high and medium risk, the workload's most important pillars first, high before medium within a pillar.</summary>
internal static class ImprovementPlan
{
    /// <summary>The most characters that the API gives an item's text.</summary>
    private const int LongestText = 64;

    public static IEnumerable<ImprovementSummary> Of(Workload workload, ReviewState state, IReadOnlyDictionary<string, Answer> answers) =>
        from pillar in state.Lens.Pillars.OrderBy(pillar => Rank(workload, pillar))
        from question in pillar.Questions.OrderByDescending(state.RiskOf)
        where state.RiskOf(question) is RiskLevel.High or RiskLevel.Medium
        select new ImprovementSummary
        {
            QuestionId = question.Id,
            PillarId = pillar.Id,
            QuestionTitle = question.Title,
            Risk = state.RiskOf(question).To<Risk>(),
            ImprovementPlanUrl = question.ImprovementPlanUrl,
            ImprovementPlans = [.. Plans(state, question, answers.GetValueOrDefault(question.Id) ?? Answer.Empty(question.Id))],
        };

    /// <summary>Where an item stands, whichever others are there: pages go on after it although items come and go.</summary>
    public static string Position(Workload workload, ReviewState state, ImprovementSummary item)
    {
        var (pillar, question) = QuestionLookup.Question(state.Lens, item.QuestionId ?? "");
        var isMedium = item.Risk == Risk.Medium ? 1 : 0;
        return $"{Rank(workload, pillar):D10} {state.Lens.Pillars.IndexOf(pillar):D2} {isMedium} {pillar.Questions.IndexOf(question):D3}";
    }

    private static int Rank(Workload workload, PillarDefinition pillar) =>
        workload.PillarPriorities.IndexOf(pillar.Id) is var at and >= 0 ? at : int.MaxValue;

    private static IEnumerable<ChoiceImprovementPlan> Plans(ReviewState state, QuestionDefinition question, Answer answer) =>
        from choice in question.Choices
        where choice.ImprovementPlan is not null && answer.StatusOf(choice.Id) == ChoiceStatus.Unselected
        select new ChoiceImprovementPlan
        {
            ChoiceId = choice.Id,
            DisplayText = Shown(state, choice.ImprovementPlan?.DisplayText ?? choice.Title),
            ImprovementPlanUrl = choice.ImprovementPlan?.Url,
        };

    /// <summary>AWS gives the text of custom lenses in full, longer than its model says; our own text keeps to the model.</summary>
    private static string Shown(ReviewState state, string text) =>
        state.Review.Lens == OfficialLens.Alias && text.Length > LongestText ? text[..(LongestText - 1)] + "…" : text;
}
