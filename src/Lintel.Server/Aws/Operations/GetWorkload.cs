using Lintel.Server.Aws.Wire;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Shows a workload. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetWorkload.html"/></summary>
public sealed class GetWorkload : Operation<GetWorkloadInput, GetWorkloadOutput>
{
    protected override async Task<GetWorkloadOutput> RunAsync(Call call, GetWorkloadInput input) => new()
    {
        Workload = await WorkloadView.CurrentAsync(call.Session, await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Read)),
    };
}
