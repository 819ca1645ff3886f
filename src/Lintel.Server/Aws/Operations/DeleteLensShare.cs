using Lintel.Server.Aws.Wire;
using Lintel.Server.Sharing;

namespace Lintel.Server.Aws.Operations;

/// <summary>Takes back the offer of a custom lens. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_DeleteLensShare.html"/></summary>
public sealed class DeleteLensShare : Operation<DeleteLensShareInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, DeleteLensShareInput input)
    {
        await ShareChanges.DeleteAsync(call, await SharedResource.LensAsync(call, input.LensAlias, toChange: true), input.ShareId);
        return new();
    }
}
