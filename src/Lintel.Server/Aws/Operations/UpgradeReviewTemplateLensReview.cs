using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Templates;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Carries a lens review of a review template over to the lens's newest version. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpgradeReviewTemplateLensReview.html"/></summary>
public sealed class UpgradeReviewTemplateLensReview : Operation<UpgradeReviewTemplateLensReviewInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, UpgradeReviewTemplateLensReviewInput input)
    {
        var template = await TemplateAccess.OwnAsync(call, input.TemplateArn);
        var review = template.ReviewOf(input.LensAlias);
        if (await LensStanding.OfAsync(call.Session, template.Owner, review.Review) != LensStatus.NotCurrent)
            throw new ConflictException("The lens review cannot be upgraded: there is no newer version of its lens.", "LENS_REVIEW", review.Review.Lens);
        await TemplateUpgrade.ToAsync(call, template, review, await LensText.NewestAsync(call.Session, review.Review.Lens));
        return new();
    }
}
