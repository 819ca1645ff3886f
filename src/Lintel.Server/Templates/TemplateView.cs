using Lintel.Framework.Definitions;
using Lintel.Framework.Scoring;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Storage;
using Lintel.Server.Workloads;

namespace Lintel.Server.Templates;

/// <summary>Review templates as the API shows them.</summary>
internal static class TemplateView
{
    /// <summary>The template in full.</summary>
    public static async Task<ReviewTemplate> OfAsync(Session session, AccessibleTemplate accessible)
    {
        var template = accessible.Template;
        var counts = new List<Dictionary<Question, int>>();
        foreach (var review in template.Reviews)
            counts.Add(Counts(review, (await review.LensAsync(session)).Questions));
        return new()
        {
            TemplateArn = template.Arn,
            TemplateName = template.Name,
            Description = template.Description,
            Notes = template.Notes,
            Lenses = [.. template.Reviews.Select(review => review.Review.Lens)],
            QuestionCounts = counts.SelectMany(entry => entry).GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => group.Sum(entry => entry.Value)),
            Owner = template.Owner,
            UpdatedAt = template.UpdatedAt,
            Tags = await Tags.OfAsync(session, template.Arn),
            UpdateStatus = await StatusAsync(session, template),
            ShareInvitationId = accessible.ShareInvitationId,
        };
    }

    /// <summary>The template in a list.</summary>
    public static async Task<ReviewTemplateSummary> SummaryAsync(Session session, Template template) => new()
    {
        TemplateArn = template.Arn,
        TemplateName = template.Name,
        Description = template.Description,
        Lenses = [.. template.Reviews.Select(review => review.Review.Lens)],
        Owner = template.Owner,
        UpdatedAt = template.UpdatedAt,
        UpdateStatus = await StatusAsync(session, template),
    };

    /// <summary>A lens review of the template.</summary>
    public static async Task<ReviewTemplateLensReview> ReviewAsync(Session session, Template template, TemplateReview review)
    {
        var lens = await review.LensAsync(session);
        return new()
        {
            LensAlias = review.Review.Lens,
            LensArn = LensAccess.Arn(review.Review.Lens),
            LensVersion = review.Review.LensVersion,
            LensName = lens.Name,
            LensStatus = await LensStanding.OfAsync(session, template.Owner, review.Review),
            PillarReviewSummaries =
            [
                .. lens.Pillars.Select(pillar => new ReviewTemplatePillarReviewSummary
                {
                    PillarId = pillar.Id,
                    PillarName = pillar.Name,
                    Notes = review.Review.PillarNotes.GetValueOrDefault(pillar.Id),
                    QuestionCounts = Counts(review, pillar.Questions),
                }),
            ],
            UpdatedAt = review.Review.UpdatedAt,
            Notes = review.Review.Notes,
            QuestionCounts = Counts(review, lens.Questions),
        };
    }

    /// <summary>An answer in full.</summary>
    public static ReviewTemplateAnswer Answer(PillarDefinition pillar, QuestionDefinition question, TemplateReview review)
    {
        var answer = AnswerView.Of(pillar, question, review.AnswerTo(question), RiskLevel.Unanswered);
        return new()
        {
            QuestionId = answer.QuestionId,
            PillarId = answer.PillarId,
            QuestionTitle = answer.QuestionTitle,
            QuestionDescription = answer.QuestionDescription,
            ImprovementPlanUrl = answer.ImprovementPlanUrl,
            HelpfulResourceUrl = answer.HelpfulResourceUrl,
            HelpfulResourceDisplayText = answer.HelpfulResourceDisplayText,
            Choices = answer.Choices,
            SelectedChoices = answer.SelectedChoices,
            ChoiceAnswers = answer.ChoiceAnswers,
            IsApplicable = answer.IsApplicable,
            AnswerStatus = Status(review, question),
            Notes = answer.Notes,
            Reason = answer.Reason,
        };
    }

    /// <summary>An answer in a list.</summary>
    public static ReviewTemplateAnswerSummary AnswerSummary(PillarDefinition pillar, QuestionDefinition question, TemplateReview review)
    {
        var answer = AnswerView.Summary(pillar, question, review.AnswerTo(question), RiskLevel.Unanswered, focus: null);
        return new()
        {
            QuestionId = answer.QuestionId,
            PillarId = answer.PillarId,
            QuestionTitle = answer.QuestionTitle,
            Choices = answer.Choices,
            SelectedChoices = answer.SelectedChoices,
            ChoiceAnswerSummaries = answer.ChoiceAnswerSummaries,
            IsApplicable = answer.IsApplicable,
            AnswerStatus = Status(review, question),
            Reason = answer.Reason,
            QuestionType = answer.QuestionType,
        };
    }

    private static async Task<ReviewTemplateUpdateStatus> StatusAsync(Session session, Template template)
    {
        foreach (var review in template.Reviews)
        {
            if (await LensStanding.OfAsync(session, template.Owner, review.Review) == LensStatus.NotCurrent)
                return ReviewTemplateUpdateStatus.LensNotCurrent;
        }

        return ReviewTemplateUpdateStatus.Current;
    }

    private static ReviewTemplateAnswerStatus Status(TemplateReview review, QuestionDefinition question) =>
        review.IsAnswered(question) ? ReviewTemplateAnswerStatus.Answered : ReviewTemplateAnswerStatus.Unanswered;

    private static Dictionary<Question, int> Counts(TemplateReview review, IEnumerable<QuestionDefinition> questions)
    {
        var all = questions.ToList();
        var answered = all.Count(review.IsAnswered);
        return new() { [Question.Unanswered] = all.Count - answered, [Question.Answered] = answered };
    }
}
