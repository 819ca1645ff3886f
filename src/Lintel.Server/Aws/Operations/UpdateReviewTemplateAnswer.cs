using Lintel.Server.Aws.Wire;
using Lintel.Server.Templates;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Changes a review template's answer to a question; what the request leaves out stays. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpdateReviewTemplateAnswer.html"/></summary>
public sealed class UpdateReviewTemplateAnswer : Operation<UpdateReviewTemplateAnswerInput, UpdateReviewTemplateAnswerOutput>
{
    protected override async Task<UpdateReviewTemplateAnswerOutput> RunAsync(Call call, UpdateReviewTemplateAnswerInput input)
    {
        var template = await TemplateAccess.OwnAsync(call, input.TemplateArn);
        var review = template.ReviewOf(input.LensAlias);
        var (pillar, question) = QuestionLookup.Question(await review.LensAsync(call.Session), input.QuestionId);
        var change = new AnswerChange(input.SelectedChoices, input.ChoiceUpdates, input.Notes, input.IsApplicable, input.Reason);
        review = review with { Answers = review.Answers.SetItem(question.Id, change.Apply(review.AnswerTo(question), question)) };
        await TemplateStore.UpdateAsync(call.Session, template.With(review, call.Now));
        return new() { TemplateArn = template.Arn, LensAlias = review.Review.Lens, Answer = TemplateView.Answer(pillar, question, review) };
    }
}
