using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Workloads;
using Answer = Lintel.Framework.Reviews.Answer;

namespace Lintel.Server.Aws.Operations;

/// <summary>Shows the answer to a question, as it is or as a milestone keeps it. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetAnswer.html"/></summary>
public sealed class GetAnswer : Operation<GetAnswerInput, GetAnswerOutput>
{
    protected override async Task<GetAnswerOutput> RunAsync(Call call, GetAnswerInput input)
    {
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Read);
        var (state, answers) = await ReviewReader.OneAsync(call, workload, input.LensAlias, input.MilestoneNumber);
        var (pillar, question) = QuestionLookup.Question(state.Lens, input.QuestionId);
        return new()
        {
            WorkloadId = workload.Id,
            MilestoneNumber = input.MilestoneNumber,
            LensAlias = state.Review.Lens,
            LensArn = LensAccess.Arn(state.Review.Lens),
            Answer = AnswerView.Of(pillar, question, answers.GetValueOrDefault(question.Id) ?? Answer.Empty(question.Id), state.RiskOf(question)),
        };
    }
}
