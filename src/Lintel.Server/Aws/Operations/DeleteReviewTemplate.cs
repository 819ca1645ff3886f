using Lintel.Server.Aws.Wire;
using Lintel.Server.Shares;
using Lintel.Server.Templates;

namespace Lintel.Server.Aws.Operations;

/// <summary>Deletes a review template with its shares. Workloads that were made from it stay as they are. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_DeleteReviewTemplate.html"/></summary>
public sealed class DeleteReviewTemplate : Operation<DeleteReviewTemplateInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, DeleteReviewTemplateInput input)
    {
        var template = await TemplateAccess.OwnAsync(call, input.TemplateArn);
        await TemplateStore.DeleteAsync(call.Session, template.Arn);
        await ShareStore.DeleteAllAsync(call.Session, template.Arn);
        await Tags.RemoveAllAsync(call.Session, template.Arn);
        return new();
    }
}
