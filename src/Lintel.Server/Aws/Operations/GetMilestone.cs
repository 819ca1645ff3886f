using Lintel.Server.Aws.Wire;
using Lintel.Server.Profiles;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Shows a workload as a milestone keeps it. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetMilestone.html"/></summary>
public sealed class GetMilestone : Operation<GetMilestoneInput, GetMilestoneOutput>
{
    protected override async Task<GetMilestoneOutput> RunAsync(Call call, GetMilestoneInput input)
    {
        var accessible = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Read);
        var milestone = await ReviewReader.MilestoneAsync(call, input.WorkloadId, input.MilestoneNumber);
        return new()
        {
            WorkloadId = input.WorkloadId,
            Milestone = new()
            {
                MilestoneNumber = milestone.Number,
                MilestoneName = milestone.Name,
                RecordedAt = milestone.RecordedAt,
                Workload = WorkloadView.Of(
                    milestone.Workload,
                    await ReviewReader.AllAsync(call.Session, milestone),
                    tags: null,
                    accessible.ShareInvitationId,
                    await ProfileFocus.OfAsync(call.Session, milestone.Workload)),
            },
        };
    }
}
