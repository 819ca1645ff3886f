using Lintel.Server.Aws.Wire;
using Lintel.Server.Shares;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Deletes a workload with its reviews, milestones and shares. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_DeleteWorkload.html"/></summary>
public sealed class DeleteWorkload : Operation<DeleteWorkloadInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, DeleteWorkloadInput input)
    {
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Own);
        await WorkloadStore.DeleteAsync(call.Session, workload.Id);
        await ShareStore.DeleteAllAsync(call.Session, workload.Id);
        await Tags.RemoveAllAsync(call.Session, workload.Arn);
        return new();
    }
}
