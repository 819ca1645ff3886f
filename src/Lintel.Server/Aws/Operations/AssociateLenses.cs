using Lintel.Server.Aws.Wire;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Applies lenses to a workload. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_AssociateLenses.html"/></summary>
public sealed class AssociateLenses : Operation<AssociateLensesInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, AssociateLensesInput input)
    {
        AppliedLenses.CheckCount(input.LensAliases);
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Contribute);
        await AppliedLenses.AddAsync(call, workload, input.LensAliases);
        await WorkloadStore.UpdateAsync(call.Session, workload with { UpdatedAt = call.Now });
        return new();
    }
}
