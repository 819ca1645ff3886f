using Lintel.Server.Aws.Paging;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Templates;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists the questions of a review template's lens review with their answers. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListReviewTemplateAnswers.html"/></summary>
public sealed class ListReviewTemplateAnswers : Operation<ListReviewTemplateAnswersInput, ListReviewTemplateAnswersOutput>
{
    protected override async Task<ListReviewTemplateAnswersOutput> RunAsync(Call call, ListReviewTemplateAnswersInput input)
    {
        var (template, _) = await TemplateAccess.UsableAsync(call, input.TemplateArn);
        var review = template.ReviewOf(input.LensAlias);
        var lens = await review.LensAsync(call.Session);
        if (input.PillarId is { } id)
            QuestionLookup.Pillar(lens, id);
        var summaries =
            from pillar in lens.Pillars
            where input.PillarId is null || pillar.Id == input.PillarId
            from question in pillar.Questions
            select TemplateView.AnswerSummary(pillar, question, review);
        var page = Page.InOrder($"template answers {template.Arn} {review.Review.Lens} {input.PillarId}", summaries, input.NextToken, input.MaxResults);
        return new() { TemplateArn = template.Arn, LensAlias = review.Review.Lens, AnswerSummaries = page.Items, NextToken = page.NextToken };
    }
}
