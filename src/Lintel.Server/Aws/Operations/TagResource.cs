using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Tagging;

namespace Lintel.Server.Aws.Operations;

/// <summary>Adds tags to a workload, lens, profile or review template. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_TagResource.html"/></summary>
public sealed class TagResource : Operation<TagResourceInput, TagResourceOutput>
{
    protected override async Task<TagResourceOutput> RunAsync(Call call, TagResourceInput input)
    {
        await TaggedResource.CheckAsync(call, input.WorkloadArn);
        await Tags.AddAsync(call.Session, input.WorkloadArn, input.Tags);
        if ((await Tags.OfAsync(call.Session, input.WorkloadArn))?.Count > Tags.Most)
            throw ValidationException.Of("Tags", $"A resource can have {Tags.Most} tags at most.");
        return new();
    }
}
