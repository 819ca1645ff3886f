using Lintel.Server.Aws.Wire;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Keeps a workload's reviews as they are now. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_CreateMilestone.html"/></summary>
public sealed class CreateMilestone : Operation<CreateMilestoneInput, CreateMilestoneOutput>
{
    protected override async Task<CreateMilestoneOutput> RunAsync(Call call, CreateMilestoneInput input)
    {
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Contribute);
        var milestone = await MilestoneRecorder.RecordAsync(call, workload, input.MilestoneName);
        return new() { WorkloadId = workload.Id, MilestoneNumber = milestone.Number };
    }
}
