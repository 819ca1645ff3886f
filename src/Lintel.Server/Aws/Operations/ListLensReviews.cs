using Lintel.Server.Aws.Paging;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists a workload's lens reviews, as they are or as a milestone keeps them. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListLensReviews.html"/></summary>
public sealed class ListLensReviews : Operation<ListLensReviewsInput, ListLensReviewsOutput>
{
    protected override async Task<ListLensReviewsOutput> RunAsync(Call call, ListLensReviewsInput input)
    {
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Read);
        var states = input.MilestoneNumber is { } number
            ? await ReviewReader.AllAsync(call.Session, await ReviewReader.MilestoneAsync(call, workload.Id, number))
            : await ReviewReader.AllAsync(call.Session, workload.Id);
        var page = Page.Of($"reviews {workload.Id} {input.MilestoneNumber}", states, state => state.Review.Lens, input.NextToken, input.MaxResults);
        var summaries = new List<LensReviewSummary>();
        foreach (var state in page.Items)
            summaries.Add(await LensReviewView.SummaryAsync(call.Session, workload, state));
        return new() { WorkloadId = workload.Id, MilestoneNumber = input.MilestoneNumber, LensReviewSummaries = summaries, NextToken = page.NextToken };
    }
}
