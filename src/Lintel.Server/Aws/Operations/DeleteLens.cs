using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Deletes a custom lens or its draft. Workloads that use the lens keep their reviews. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_DeleteLens.html"/></summary>
public sealed class DeleteLens : Operation<DeleteLensInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, DeleteLensInput input)
    {
        var lens = await LensAccess.OwnAsync(call, input.LensAlias);
        if (input.LensStatus == LensStatusType.Draft)
            await LensDrafts.DeleteAsync(call, lens);
        else
            await LensPublishing.DeleteAsync(call, lens, withDraft: input.LensStatus == LensStatusType.All);
        return new();
    }
}
