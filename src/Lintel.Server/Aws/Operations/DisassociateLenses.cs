using Lintel.Server.Aws.Wire;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Takes lenses off a workload, with their answers. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_DisassociateLenses.html"/></summary>
public sealed class DisassociateLenses : Operation<DisassociateLensesInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, DisassociateLensesInput input)
    {
        AppliedLenses.CheckCount(input.LensAliases);
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Contribute);
        await AppliedLenses.RemoveAsync(call, workload, input.LensAliases);
        await WorkloadStore.UpdateAsync(call.Session, workload with { UpdatedAt = call.Now });
        return new();
    }
}
