using Lintel.Server.Aws.Wire;
using Lintel.Server.Sharing;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists whom a custom lens is offered to. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListLensShares.html"/></summary>
public sealed class ListLensShares : Operation<ListLensSharesInput, ListLensSharesOutput>
{
    protected override async Task<ListLensSharesOutput> RunAsync(Call call, ListLensSharesInput input)
    {
        var resource = await SharedResource.LensAsync(call, input.LensAlias, toChange: false);
        var page = await ShareChanges.PageAsync(call, resource, input.SharedWithPrefix, input.Status, input.NextToken, input.MaxResults);
        return new()
        {
            LensShareSummaries =
            [
                .. page.Items.Select(share => new LensShareSummary
                {
                    ShareId = share.Id,
                    SharedWith = share.SharedWith,
                    Status = ShareChanges.StatusOf(share, call.Now),
                }),
            ],
            NextToken = page.NextToken,
        };
    }
}
