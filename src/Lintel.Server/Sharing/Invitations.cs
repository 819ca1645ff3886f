using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Shares;

namespace Lintel.Server.Sharing;

/// <summary>Shares as those see them whom they are made out to.</summary>
internal static class Invitations
{
    /// <summary>The offers that wait for the caller's word.</summary>
    public static async Task<IReadOnlyList<ShareInvitationSummary>> PendingAsync(Call call, InvitationFilter filter)
    {
        var pending = new List<ShareInvitationSummary>();
        foreach (var share in await ShareStore.PendingAsync(call))
        {
            var type = Words.Parse<ShareResourceType>(share.ResourceType);
            if (ShareChanges.StatusOf(share, call.Now) == ShareStatus.Pending && (filter.Type is null || filter.Type == type)
                && await SharedResource.NameOfAsync(call, type, share.Resource) is { } name
                && name.StartsWith(filter.Prefix, StringComparison.OrdinalIgnoreCase))
                pending.Add(Summary(share, type, name));
        }

        return pending;
    }

    /// <summary>Takes or declines an offer made to the caller.</summary>
    public static async Task<ShareRow> DecideAsync(Call call, string invitationId, ShareInvitationAction action)
    {
        var share = await ShareStore.InvitationAsync(call.Session, invitationId);
        if (share is null || share.Region != call.Region || (share.SharedWith != call.Account && share.SharedWith != call.Principal.Arn))
            throw new ResourceNotFoundException("SHARE_INVITATION", invitationId);
        var status = ShareChanges.StatusOf(share, call.Now);
        var allowed = status == ShareStatus.Pending || (status == ShareStatus.Accepted && action == ShareInvitationAction.Reject);
        if (!allowed)
            throw new ConflictException($"The invitation is {status.Word()}.", "SHARE_INVITATION", invitationId);
        await ShareStore.SetStatusAsync(call.Session, share.Id, (action == ShareInvitationAction.Accept ? ShareStatus.Accepted : ShareStatus.Rejected).Word());
        return share;
    }

    /// <summary>What an invitation is about.</summary>
    public static ShareInvitation Of(ShareRow share)
    {
        var type = Words.Parse<ShareResourceType>(share.ResourceType);
        return new()
        {
            ShareInvitationId = share.InvitationId,
            ShareResourceType = type,
            WorkloadId = If(type, ShareResourceType.Workload, share.Resource),
            LensAlias = If(type, ShareResourceType.Lens, share.Resource),
            LensArn = If(type, ShareResourceType.Lens, share.Resource),
            ProfileArn = If(type, ShareResourceType.Profile, share.Resource),
            TemplateArn = If(type, ShareResourceType.Template, share.Resource),
        };
    }

    private static ShareInvitationSummary Summary(ShareRow share, ShareResourceType type, string name) => new()
    {
        ShareInvitationId = share.InvitationId,
        SharedBy = share.Owner,
        SharedWith = share.SharedWith,
        PermissionType = share.Permission is { } permission ? Words.Parse<PermissionType>(permission) : null,
        ShareResourceType = type,
        WorkloadName = If(type, ShareResourceType.Workload, name),
        WorkloadId = If(type, ShareResourceType.Workload, share.Resource),
        LensName = If(type, ShareResourceType.Lens, name),
        LensArn = If(type, ShareResourceType.Lens, share.Resource),
        ProfileName = If(type, ShareResourceType.Profile, name),
        ProfileArn = If(type, ShareResourceType.Profile, share.Resource),
        TemplateName = If(type, ShareResourceType.Template, name),
        TemplateArn = If(type, ShareResourceType.Template, share.Resource),
    };

    private static string? If(ShareResourceType type, ShareResourceType wanted, string text) => type == wanted ? text : null;
}
