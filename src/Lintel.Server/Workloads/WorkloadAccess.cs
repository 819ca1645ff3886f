using Lintel.Framework.Reviews;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Shares;

namespace Lintel.Server.Workloads;

/// <summary>What a caller wants to do with a workload.</summary>
internal enum WorkloadUse
{
    Read,
    Contribute,
    Own,
}

/// <summary>A workload that the caller may use, and the invitation of the share that lets it; null for the owner.</summary>
internal sealed record AccessibleWorkload(Workload Workload, string? ShareInvitationId);

/// <summary>Who may do what with a workload.</summary>
internal static class WorkloadAccess
{
    /// <summary>The workload; throws when the caller may not know of it or may not use it so. To change it is to lock it.</summary>
    public static async Task<AccessibleWorkload> LoadAsync(Call call, string id, WorkloadUse use)
    {
        if (await WorkloadStore.FindAsync(call.Session, id, toChange: use != WorkloadUse.Read) is not { } workload || workload.Region != call.Region)
            throw new ResourceNotFoundException("WORKLOAD", id);
        if (workload.Owner == call.Account)
            return new(workload, null);
        var share = await ShareStore.AcceptedAsync(call, id) ?? throw new ResourceNotFoundException("WORKLOAD", id);
        var allows = use switch
        {
            WorkloadUse.Read => true,
            WorkloadUse.Contribute => share.Permission == "CONTRIBUTOR",
            _ => false,
        };
        return allows ? new(workload, share.InvitationId) : throw new AccessDeniedException(use == WorkloadUse.Own
            ? "Only the owner of a workload can do this."
            : "The workload is shared with you for reading only.");
    }
}
