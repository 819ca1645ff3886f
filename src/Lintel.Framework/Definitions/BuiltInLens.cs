using System.Collections.Immutable;
using Lintel.Framework.Lenses;
using Lintel.Framework.Scoring;

namespace Lintel.Framework.Definitions;

/// <summary>The lenses that are built in, as what they offer to choose.</summary>
public static class BuiltInLens
{
    private static readonly Lazy<LensDefinition> Framework = new(() => Define(Catalogue.WellArchitected));

    /// <summary>
    /// The <see href="https://docs.aws.amazon.com/wellarchitected/latest/framework/welcome.html">AWS Well-Architected Framework</see>, with the titles and the order of the AWS tool where
    /// they are known. A question has no risk when all its practices are selected, a medium one when all practices of high risk are, and else a high one;
    /// without practices of high risk it is medium at worst.
    /// </summary>
    public static LensDefinition WellArchitected => Framework.Value;

    private static LensDefinition Define(Lens lens) => new()
    {
        Name = "AWS Well-Architected Framework",
        Description = "Six pillars of questions about how a workload is designed, run and paid for, with the practices that lower its risks.",
        Pillars = [.. lens.Pillars.Select(pillar => new PillarDefinition { Id = pillar.Id, Name = pillar.Name, Questions = [.. pillar.Questions.Select(Define)] })],
    };

    private static QuestionDefinition Define(Question question)
    {
        // A practice that no export of the tool shows stands last.
        ImmutableArray<BestPractice> practices = [.. question.BestPractices.OrderBy(practice => practice.ToolOrder ?? int.MaxValue)];
        var url = $"https://docs.aws.amazon.com/wellarchitected/latest/framework/{question.Code[..^2].ToLowerInvariant()}-{question.Code[^2..]}.html";
        return new()
        {
            Id = question.Id,
            Title = question.ToolTitle,
            Description = question.Description,
            HelpfulResource = new("About the question and its best practices", url),
            ImprovementPlanUrl = url,
            Choices = [.. practices.Select(Define), new() { Id = question.NoneChoiceId, Title = "None of these", Description = "None of the practices above is in place." }],
            RiskRules = Rules(practices),
        };
    }

    private static ChoiceDefinition Define(BestPractice practice) => new()
    {
        Id = practice.Id.ChoiceId,
        Title = practice.ToolTitle,
        Description = practice.Description,
        HelpfulResource = new(practice.Description, practice.Url),
        ImprovementPlan = new(practice.Guidance, practice.Url),
    };

    private static ImmutableArray<RiskRule> Rules(ImmutableArray<BestPractice> practices)
    {
        var high = practices.Where(practice => practice.Risk == Risk.High).ToList();
        var none = new RiskRule(AllOf(practices), RiskLevel.None);
        if (high.Count == 0)
            return [none, new(RiskExpression.Default, RiskLevel.Medium)];
        var otherwise = new RiskRule(RiskExpression.Default, RiskLevel.High);
        return high.Count == practices.Length ? [none, otherwise] : [none, new(AllOf(high), RiskLevel.Medium), otherwise];
    }

    private static RiskExpression AllOf(IEnumerable<BestPractice> practices) => RiskExpression.All(practices.Select(practice => RiskExpression.Choice(practice.Id.ChoiceId)));
}
