using Lintel.Server.Aws.Wire;
using Lintel.Server.Sharing;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists whom a profile is offered to. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListProfileShares.html"/></summary>
public sealed class ListProfileShares : Operation<ListProfileSharesInput, ListProfileSharesOutput>
{
    protected override async Task<ListProfileSharesOutput> RunAsync(Call call, ListProfileSharesInput input)
    {
        var resource = await SharedResource.ProfileAsync(call, input.ProfileArn, toChange: false);
        var page = await ShareChanges.PageAsync(call, resource, input.SharedWithPrefix, input.Status, input.NextToken, input.MaxResults);
        return new()
        {
            ProfileShareSummaries =
            [
                .. page.Items.Select(share => new ProfileShareSummary
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
