using Lintel.Server.Aws.Wire;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Synchronises a workload with an issue tracker. No tracker can be connected here yet, so there is nothing to send. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpdateIntegration.html"/></summary>
public sealed class UpdateIntegration : Operation<UpdateIntegrationInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, UpdateIntegrationInput input)
    {
        await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Contribute);
        return new();
    }
}
