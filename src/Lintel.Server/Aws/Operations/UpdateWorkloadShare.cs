using Lintel.Server.Aws.Wire;
using Lintel.Server.Shares;
using Lintel.Server.Sharing;

namespace Lintel.Server.Aws.Operations;

/// <summary>Changes what those whom a workload is offered to may do with it. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpdateWorkloadShare.html"/></summary>
public sealed class UpdateWorkloadShare : Operation<UpdateWorkloadShareInput, UpdateWorkloadShareOutput>
{
    protected override async Task<UpdateWorkloadShareOutput> RunAsync(Call call, UpdateWorkloadShareInput input)
    {
        var resource = await SharedResource.WorkloadAsync(call, input.WorkloadId, toChange: true);
        var share = await ShareChanges.FindAsync(call, resource, input.ShareId);
        await ShareStore.SetPermissionAsync(call.Session, share.Id, input.PermissionType.Word());
        return new()
        {
            WorkloadId = input.WorkloadId,
            WorkloadShare = new()
            {
                ShareId = share.Id,
                SharedBy = share.Owner,
                SharedWith = share.SharedWith,
                PermissionType = input.PermissionType,
                Status = ShareChanges.StatusOf(share, call.Now),
                WorkloadName = resource.Name,
                WorkloadId = input.WorkloadId,
            },
        };
    }
}
