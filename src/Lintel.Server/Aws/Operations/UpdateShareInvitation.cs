using Lintel.Server.Aws.Wire;
using Lintel.Server.Sharing;

namespace Lintel.Server.Aws.Operations;

/// <summary>Takes or declines an offer; one that was taken can be given back. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpdateShareInvitation.html"/></summary>
public sealed class UpdateShareInvitation : Operation<UpdateShareInvitationInput, UpdateShareInvitationOutput>
{
    protected override async Task<UpdateShareInvitationOutput> RunAsync(Call call, UpdateShareInvitationInput input)
    {
        var share = await Invitations.DecideAsync(call, input.ShareInvitationId, input.ShareInvitationAction);
        return new() { ShareInvitation = Invitations.Of(share) };
    }
}
