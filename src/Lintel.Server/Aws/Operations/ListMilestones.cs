using Lintel.Server.Aws.Paging;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Profiles;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists a workload's milestones, the oldest first. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListMilestones.html"/></summary>
public sealed class ListMilestones : Operation<ListMilestonesInput, ListMilestonesOutput>
{
    protected override async Task<ListMilestonesOutput> RunAsync(Call call, ListMilestonesInput input)
    {
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Read);
        var numbers = Enumerable.Range(1, await MilestoneStore.CountAsync(call.Session, workload.Id));
        var page = Page.InOrder($"milestones {workload.Id}", numbers, input.NextToken, input.MaxResults);
        var summaries = new List<MilestoneSummary>();
        foreach (var number in page.Items)
        {
            var milestone = await ReviewReader.MilestoneAsync(call, workload.Id, number);
            summaries.Add(new()
            {
                MilestoneNumber = number,
                MilestoneName = milestone.Name,
                RecordedAt = milestone.RecordedAt,
                WorkloadSummary = WorkloadView.Summary(
                    milestone.Workload,
                    await ReviewReader.AllAsync(call.Session, milestone),
                    await ProfileFocus.OfAsync(call.Session, milestone.Workload)),
            });
        }

        return new() { WorkloadId = workload.Id, MilestoneSummaries = summaries, NextToken = page.NextToken };
    }
}
