using Lintel.Server.Aws.Wire;
using Lintel.Server.Sharing;

namespace Lintel.Server.Aws.Operations;

/// <summary>Takes back the offer of a review template. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_DeleteTemplateShare.html"/></summary>
public sealed class DeleteTemplateShare : Operation<DeleteTemplateShareInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, DeleteTemplateShareInput input)
    {
        await ShareChanges.DeleteAsync(call, await SharedResource.TemplateAsync(call, input.TemplateArn, toChange: true), input.ShareId);
        return new();
    }
}
