using Lintel.Server.Aws.Paging;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Checks;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists the checks of resources that speak for or against a choice. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListCheckDetails.html"/></summary>
public sealed class ListCheckDetails : Operation<ListCheckDetailsInput, ListCheckDetailsOutput>
{
    protected override async Task<ListCheckDetailsOutput> RunAsync(Call call, ListCheckDetailsInput input)
    {
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Read);
        var choice = await CheckedChoice.OfAsync(call, workload, input.LensArn, input.PillarId, input.QuestionId, input.ChoiceId);
        var page = Page.Of($"check details {workload.Id} {choice}", await CheckStore.DetailsAsync(call.Session, choice), check => check.Id ?? "", input.NextToken, input.MaxResults);
        return new() { CheckDetails = page.Items, NextToken = page.NextToken };
    }
}
