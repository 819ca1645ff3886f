using Lintel.Server.Aws.Wire;
using Lintel.Server.Templates;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Changes the notes of a review template's lens review; notes of pillars that the request leaves out stay. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpdateReviewTemplateLensReview.html"/></summary>
public sealed class UpdateReviewTemplateLensReview : Operation<UpdateReviewTemplateLensReviewInput, UpdateReviewTemplateLensReviewOutput>
{
    protected override async Task<UpdateReviewTemplateLensReviewOutput> RunAsync(Call call, UpdateReviewTemplateLensReviewInput input)
    {
        var template = await TemplateAccess.OwnAsync(call, input.TemplateArn);
        var old = template.ReviewOf(input.LensAlias);
        var lens = await old.LensAsync(call.Session);
        var review = old.Review with { Notes = input.LensNotes ?? old.Review.Notes };
        foreach (var (id, notes) in input.PillarNotes ?? new Dictionary<string, string>())
            review = review with { PillarNotes = review.PillarNotes.SetItem(QuestionLookup.Pillar(lens, id, "PillarNotes").Id, notes) };
        template = template.With(old with { Review = review }, call.Now);
        await TemplateStore.UpdateAsync(call.Session, template);
        return new() { TemplateArn = template.Arn, LensReview = await TemplateView.ReviewAsync(call.Session, template, template.ReviewOf(input.LensAlias)) };
    }
}
