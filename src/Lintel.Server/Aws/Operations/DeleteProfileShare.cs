using Lintel.Server.Aws.Wire;
using Lintel.Server.Sharing;

namespace Lintel.Server.Aws.Operations;

/// <summary>Takes back the offer of a profile. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_DeleteProfileShare.html"/></summary>
public sealed class DeleteProfileShare : Operation<DeleteProfileShareInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, DeleteProfileShareInput input)
    {
        await ShareChanges.DeleteAsync(call, await SharedResource.ProfileAsync(call, input.ProfileArn, toChange: true), input.ShareId);
        return new();
    }
}
