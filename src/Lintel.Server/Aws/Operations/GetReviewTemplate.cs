using Lintel.Server.Aws.Wire;
using Lintel.Server.Templates;

namespace Lintel.Server.Aws.Operations;

/// <summary>Shows a review template. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetReviewTemplate.html"/></summary>
public sealed class GetReviewTemplate : Operation<GetReviewTemplateInput, GetReviewTemplateOutput>
{
    protected override async Task<GetReviewTemplateOutput> RunAsync(Call call, GetReviewTemplateInput input)
    {
        var accessible = await TemplateAccess.UsableAsync(call, input.TemplateArn);
        return new() { ReviewTemplate = await TemplateView.OfAsync(call.Session, accessible) };
    }
}
