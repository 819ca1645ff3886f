using Lintel.Server.Aws.Wire;
using Lintel.Server.Tagging;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists the tags of a workload, lens, profile or review template. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListTagsForResource.html"/></summary>
public sealed class ListTagsForResource : Operation<ListTagsForResourceInput, ListTagsForResourceOutput>
{
    protected override async Task<ListTagsForResourceOutput> RunAsync(Call call, ListTagsForResourceInput input)
    {
        await TaggedResource.CheckAsync(call, input.WorkloadArn);
        return new() { Tags = await Tags.OfAsync(call.Session, input.WorkloadArn) };
    }
}
