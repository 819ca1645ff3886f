using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Profiles;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lets a workload use the newest version of its profile; what was before is kept as a milestone when the request names one. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpgradeProfileVersion.html"/></summary>
public sealed class UpgradeProfileVersion : Operation<UpgradeProfileVersionInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, UpgradeProfileVersionInput input)
    {
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Contribute);
        if (workload.Profile?.Arn != input.ProfileArn)
            throw ProfileAccess.NotFound(input.ProfileArn);
        var newest = await ProfileAccess.NewestAsync(call, input.ProfileArn);
        if (newest == workload.Profile)
            throw new ConflictException("The workload uses the newest version of its profile already.", "PROFILE", input.ProfileArn);
        if (input.MilestoneName is { } name)
            await MilestoneRecorder.RecordAsync(call, workload, name);
        await WorkloadStore.UpdateAsync(call.Session, workload with { Profile = newest, UpdatedAt = call.Now });
        return new();
    }
}
