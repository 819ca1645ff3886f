using Lintel.Server.Aws.Wire;
using Lintel.Server.Sharing;

namespace Lintel.Server.Aws.Operations;

/// <summary>Takes back the offer of a workload. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_DeleteWorkloadShare.html"/></summary>
public sealed class DeleteWorkloadShare : Operation<DeleteWorkloadShareInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, DeleteWorkloadShareInput input)
    {
        await ShareChanges.DeleteAsync(call, await SharedResource.WorkloadAsync(call, input.WorkloadId, toChange: true), input.ShareId);
        return new();
    }
}
