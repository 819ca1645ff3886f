using Lintel.Server.Aws.Wire;
using Lintel.Server.Tagging;

namespace Lintel.Server.Aws.Operations;

/// <summary>Removes tags from a workload, lens, profile or review template. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UntagResource.html"/></summary>
public sealed class UntagResource : Operation<UntagResourceInput, UntagResourceOutput>
{
    protected override async Task<UntagResourceOutput> RunAsync(Call call, UntagResourceInput input)
    {
        await TaggedResource.CheckAsync(call, input.WorkloadArn);
        await Tags.RemoveAsync(call.Session, input.WorkloadArn, input.TagKeys);
        return new();
    }
}
