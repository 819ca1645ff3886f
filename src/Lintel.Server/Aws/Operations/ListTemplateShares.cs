using Lintel.Server.Aws.Wire;
using Lintel.Server.Sharing;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists whom a review template is offered to. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListTemplateShares.html"/></summary>
public sealed class ListTemplateShares : Operation<ListTemplateSharesInput, ListTemplateSharesOutput>
{
    protected override async Task<ListTemplateSharesOutput> RunAsync(Call call, ListTemplateSharesInput input)
    {
        var resource = await SharedResource.TemplateAsync(call, input.TemplateArn, toChange: false);
        var page = await ShareChanges.PageAsync(call, resource, input.SharedWithPrefix, input.Status, input.NextToken, input.MaxResults);
        return new()
        {
            TemplateArn = input.TemplateArn,
            TemplateShareSummaries =
            [
                .. page.Items.Select(share => new TemplateShareSummary
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
