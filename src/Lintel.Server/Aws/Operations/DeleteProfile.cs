using Lintel.Server.Aws.Wire;
using Lintel.Server.Profiles;
using Lintel.Server.Shares;

namespace Lintel.Server.Aws.Operations;

/// <summary>Deletes a profile with its shares. Workloads that use it keep what it says. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_DeleteProfile.html"/></summary>
public sealed class DeleteProfile : Operation<DeleteProfileInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, DeleteProfileInput input)
    {
        var profile = await ProfileAccess.OwnAsync(call, input.ProfileArn);
        await ProfileStore.MarkDeletedAsync(call.Session, profile.Arn, call.Milliseconds);
        await ShareStore.DeleteAllAsync(call.Session, profile.Arn);
        await Tags.RemoveAllAsync(call.Session, profile.Arn);
        return new();
    }
}
