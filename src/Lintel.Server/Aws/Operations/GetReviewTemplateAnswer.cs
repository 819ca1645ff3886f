using Lintel.Server.Aws.Wire;
using Lintel.Server.Templates;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Shows a review template's answer to a question. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetReviewTemplateAnswer.html"/></summary>
public sealed class GetReviewTemplateAnswer : Operation<GetReviewTemplateAnswerInput, GetReviewTemplateAnswerOutput>
{
    protected override async Task<GetReviewTemplateAnswerOutput> RunAsync(Call call, GetReviewTemplateAnswerInput input)
    {
        var (template, _) = await TemplateAccess.UsableAsync(call, input.TemplateArn);
        var review = template.ReviewOf(input.LensAlias);
        var (pillar, question) = QuestionLookup.Question(await review.LensAsync(call.Session), input.QuestionId);
        return new() { TemplateArn = template.Arn, LensAlias = review.Review.Lens, Answer = TemplateView.Answer(pillar, question, review) };
    }
}
