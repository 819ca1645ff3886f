using Lintel.Server.Aws.Wire;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Changes the notes of a lens review; notes of pillars that the request leaves out stay. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpdateLensReview.html"/></summary>
public sealed class UpdateLensReview : Operation<UpdateLensReviewInput, UpdateLensReviewOutput>
{
    protected override async Task<UpdateLensReviewOutput> RunAsync(Call call, UpdateLensReviewInput input)
    {
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Contribute);
        var (state, _) = await ReviewReader.OneAsync(call, workload, input.LensAlias, milestoneNumber: null);
        var review = state.Review;
        foreach (var (id, notes) in input.PillarNotes ?? new Dictionary<string, string>())
            review = review with { PillarNotes = review.PillarNotes.SetItem(QuestionLookup.Pillar(state.Lens, id, "PillarNotes").Id, notes) };
        if (input.JiraConfiguration?.SelectedPillars is { } pillars)
            review = review with { TrackedQuestions = TrackedQuestions.Of(state.Lens, pillars) };
        review = review with { Notes = input.LensNotes ?? review.Notes, UpdatedAt = call.Now };
        await ReviewStore.TouchAsync(call, workload, review);
        return new() { WorkloadId = workload.Id, LensReview = await LensReviewView.OfAsync(call.Session, workload, state with { Review = review }) };
    }
}
