using Lintel.Server.Aws.Wire;
using Lintel.Server.Profiles;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Takes a workload's profile off it. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_DisassociateProfiles.html"/></summary>
public sealed class DisassociateProfiles : Operation<DisassociateProfilesInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, DisassociateProfilesInput input)
    {
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Contribute);
        if (input.ProfileArns.FirstOrDefault(arn => arn != workload.Profile?.Arn) is { } other)
            throw ProfileAccess.NotFound(other);
        await WorkloadStore.UpdateAsync(call.Session, workload with { Profile = null, UpdatedAt = call.Now });
        return new();
    }
}
