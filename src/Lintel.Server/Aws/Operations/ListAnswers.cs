using Lintel.Server.Aws.Paging;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Profiles;
using Lintel.Server.Workloads;
using Answer = Lintel.Framework.Reviews.Answer;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists the questions of a lens review with their answers. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListAnswers.html"/></summary>
public sealed class ListAnswers : Operation<ListAnswersInput, ListAnswersOutput>
{
    protected override async Task<ListAnswersOutput> RunAsync(Call call, ListAnswersInput input)
    {
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Read);
        var (state, answers) = await ReviewReader.OneAsync(call, workload, input.LensAlias, input.MilestoneNumber);
        if (input.PillarId is { } id)
            QuestionLookup.Pillar(state.Lens, id);
        var focus = await ProfileFocus.OfAsync(call.Session, workload);
        var summaries =
            from pillar in state.Lens.Pillars
            where input.PillarId is null || pillar.Id == input.PillarId
            from question in pillar.Questions
            where PriorityFilter.Takes(input.QuestionPriority, focus, question.Id)
            select AnswerView.Summary(pillar, question, answers.GetValueOrDefault(question.Id) ?? Answer.Empty(question.Id), state.RiskOf(question), focus);
        var page = Page.InOrder(
            $"answers {workload.Id} {state.Review.Lens} {input.PillarId} {input.MilestoneNumber} {input.QuestionPriority}", summaries, input.NextToken, input.MaxResults);
        return new()
        {
            WorkloadId = workload.Id,
            MilestoneNumber = input.MilestoneNumber,
            LensAlias = state.Review.Lens,
            LensArn = LensAccess.Arn(state.Review.Lens),
            AnswerSummaries = page.Items,
            NextToken = page.NextToken,
        };
    }
}
