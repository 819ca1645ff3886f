using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Profiles;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Gives a workload its profile; it can have one. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_AssociateProfiles.html"/></summary>
public sealed class AssociateProfiles : Operation<AssociateProfilesInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, AssociateProfilesInput input)
    {
        if (input.ProfileArns.Distinct(StringComparer.Ordinal).Count() > 1)
            throw ValidationException.Of("ProfileArns", "A workload can have one profile.");
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Contribute);
        var profile = await ProfileAccess.NewestAsync(call, input.ProfileArns[0]);
        if (workload.Profile is { } other && other.Arn != profile.Arn)
            throw new ConflictException("The workload has another profile. Take that off first.", "PROFILE", other.Arn);
        // A profile that is there already stays at its version: upgrading is another request.
        if (workload.Profile is null)
            await WorkloadStore.UpdateAsync(call.Session, workload with { Profile = profile, UpdatedAt = call.Now });
        return new();
    }
}
