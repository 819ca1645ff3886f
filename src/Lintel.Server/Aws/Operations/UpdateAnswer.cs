using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Workloads;
using Answer = Lintel.Framework.Reviews.Answer;

namespace Lintel.Server.Aws.Operations;

/// <summary>Changes the answer to a question; what the request leaves out stays. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpdateAnswer.html"/></summary>
public sealed class UpdateAnswer : Operation<UpdateAnswerInput, UpdateAnswerOutput>
{
    protected override async Task<UpdateAnswerOutput> RunAsync(Call call, UpdateAnswerInput input)
    {
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Contribute);
        var review = await ReviewReader.FindAsync(call.Session, workload.Id, input.LensAlias);
        var lens = await ReviewReader.LensAsync(call.Session, review);
        var (pillar, question) = QuestionLookup.Question(lens, input.QuestionId);
        var old = await ReviewStore.AnswerAsync(call.Session, workload.Id, review.Lens, question.Id) ?? Answer.Empty(question.Id);
        var change = new AnswerChange(input.SelectedChoices, input.ChoiceUpdates, input.Notes, input.IsApplicable, input.Reason);
        var answer = change.Apply(old, question);
        var risk = answer.RiskIn(question);
        await ReviewStore.SaveAnswerAsync(call.Session, workload.Id, review.Lens, answer, risk, call.Now);
        await ReviewStore.TouchAsync(call, workload, review);
        return new()
        {
            WorkloadId = workload.Id,
            LensAlias = review.Lens,
            LensArn = LensAccess.Arn(review.Lens),
            Answer = AnswerView.Of(pillar, question, answer, risk),
        };
    }
}
