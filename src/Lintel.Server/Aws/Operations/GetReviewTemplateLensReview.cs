using Lintel.Server.Aws.Wire;
using Lintel.Server.Templates;

namespace Lintel.Server.Aws.Operations;

/// <summary>Shows a lens review of a review template. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetReviewTemplateLensReview.html"/></summary>
public sealed class GetReviewTemplateLensReview : Operation<GetReviewTemplateLensReviewInput, GetReviewTemplateLensReviewOutput>
{
    protected override async Task<GetReviewTemplateLensReviewOutput> RunAsync(Call call, GetReviewTemplateLensReviewInput input)
    {
        var (template, _) = await TemplateAccess.UsableAsync(call, input.TemplateArn);
        var review = await TemplateView.ReviewAsync(call.Session, template, template.ReviewOf(input.LensAlias));
        return new() { TemplateArn = template.Arn, LensReview = review };
    }
}
