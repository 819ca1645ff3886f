using Lintel.Server.Aws.Paging;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Sharing;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists the offers that wait for the caller's word. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListShareInvitations.html"/></summary>
public sealed class ListShareInvitations : Operation<ListShareInvitationsInput, ListShareInvitationsOutput>
{
    protected override async Task<ListShareInvitationsOutput> RunAsync(Call call, ListShareInvitationsInput input)
    {
        var filter = InvitationFilter.Of(input);
        var invitations = await Invitations.PendingAsync(call, filter);
        var page = Page.Of($"invitations {filter}", invitations, invitation => invitation.ShareInvitationId ?? "", input.NextToken, input.MaxResults);
        return new() { ShareInvitationSummaries = page.Items, NextToken = page.NextToken };
    }
}
