using Lintel.Server.Aws.Paging;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Checks;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Sums up the checks of resources that speak for or against a choice. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListCheckSummaries.html"/></summary>
public sealed class ListCheckSummaries : Operation<ListCheckSummariesInput, ListCheckSummariesOutput>
{
    protected override async Task<ListCheckSummariesOutput> RunAsync(Call call, ListCheckSummariesInput input)
    {
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Read);
        var choice = await CheckedChoice.OfAsync(call, workload, input.LensArn, input.PillarId, input.QuestionId, input.ChoiceId);
        var page = Page.Of($"check summaries {workload.Id} {choice}", await CheckStore.SummariesAsync(call.Session, choice), check => check.Id ?? "", input.NextToken, input.MaxResults);
        return new() { CheckSummaries = page.Items, NextToken = page.NextToken };
    }
}
