using Lintel.Server.Aws.Wire;
using Lintel.Server.Sharing;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists whom a workload is offered to. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListWorkloadShares.html"/></summary>
public sealed class ListWorkloadShares : Operation<ListWorkloadSharesInput, ListWorkloadSharesOutput>
{
    protected override async Task<ListWorkloadSharesOutput> RunAsync(Call call, ListWorkloadSharesInput input)
    {
        var resource = await SharedResource.WorkloadAsync(call, input.WorkloadId, toChange: false);
        var page = await ShareChanges.PageAsync(call, resource, input.SharedWithPrefix, input.Status, input.NextToken, input.MaxResults);
        return new()
        {
            WorkloadId = input.WorkloadId,
            WorkloadShareSummaries =
            [
                .. page.Items.Select(share => new WorkloadShareSummary
                {
                    ShareId = share.Id,
                    SharedWith = share.SharedWith,
                    PermissionType = share.Permission is { } permission ? Words.Parse<PermissionType>(permission) : null,
                    Status = ShareChanges.StatusOf(share, call.Now),
                }),
            ],
            NextToken = page.NextToken,
        };
    }
}
