using Lintel.Server.Aws.Paging;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Profiles;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists what is to be improved, the most important first. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListLensReviewImprovements.html"/></summary>
public sealed class ListLensReviewImprovements : Operation<ListLensReviewImprovementsInput, ListLensReviewImprovementsOutput>
{
    protected override async Task<ListLensReviewImprovementsOutput> RunAsync(Call call, ListLensReviewImprovementsInput input)
    {
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Read);
        var (state, answers) = await ReviewReader.OneAsync(call, workload, input.LensAlias, input.MilestoneNumber);
        if (input.PillarId is { } id)
            QuestionLookup.Pillar(state.Lens, id);
        var focus = await ProfileFocus.OfAsync(call.Session, workload);
        var improvements = ImprovementPlan.Of(workload, state, answers)
            .Where(item => (input.PillarId is null || item.PillarId == input.PillarId) && PriorityFilter.Takes(input.QuestionPriority, focus, item.QuestionId ?? ""));
        var page = Page.Of(
            $"improvements {workload.Id} {state.Review.Lens} {input.PillarId} {input.MilestoneNumber} {input.QuestionPriority}", improvements,
            item => ImprovementPlan.Position(workload, state, item), input.NextToken, input.MaxResults);
        return new()
        {
            WorkloadId = workload.Id,
            MilestoneNumber = input.MilestoneNumber,
            LensAlias = state.Review.Lens,
            LensArn = LensAccess.Arn(state.Review.Lens),
            ImprovementSummaries = page.Items,
            NextToken = page.NextToken,
        };
    }
}
