using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Profiles;
using Lintel.Server.Storage;
using Workload = Lintel.Framework.Reviews.Workload;

namespace Lintel.Server.Workloads;

/// <summary>Lens reviews as the API shows them.</summary>
internal static class LensReviewView
{
    /// <summary>The review in full.</summary>
    public static async Task<LensReview> OfAsync(Session session, Workload workload, ReviewState state)
    {
        var focus = await ProfileFocus.OfAsync(session, workload);
        return new()
        {
            LensAlias = state.Review.Lens,
            LensArn = LensAccess.Arn(state.Review.Lens),
            LensVersion = state.Review.LensVersion,
            LensName = state.Lens.Name,
            LensStatus = await LensStanding.OfAsync(session, workload.Owner, state.Review),
            PillarReviewSummaries =
            [
                .. state.Lens.Pillars.Select(pillar => new PillarReviewSummary
                {
                    PillarId = pillar.Id,
                    PillarName = pillar.Name,
                    Notes = state.Review.PillarNotes.GetValueOrDefault(pillar.Id),
                    RiskCounts = Counts.Of(state, pillar.Questions),
                    PrioritizedRiskCounts = Counts.Prioritized(state, pillar.Questions, focus),
                }),
            ],
            JiraConfiguration = Tracked(state),
            UpdatedAt = state.Review.UpdatedAt,
            Notes = state.Review.Notes,
            RiskCounts = Counts.Of(state, state.Lens.Questions),
            Profiles = WorkloadView.Profiles(workload),
            PrioritizedRiskCounts = Counts.Prioritized(state, state.Lens.Questions, focus),
        };
    }

    /// <summary>The review in a list.</summary>
    public static async Task<LensReviewSummary> SummaryAsync(Session session, Workload workload, ReviewState state) => new()
    {
        LensAlias = state.Review.Lens,
        LensArn = LensAccess.Arn(state.Review.Lens),
        LensVersion = state.Review.LensVersion,
        LensName = state.Lens.Name,
        LensStatus = await LensStanding.OfAsync(session, workload.Owner, state.Review),
        UpdatedAt = state.Review.UpdatedAt,
        RiskCounts = Counts.Of(state, state.Lens.Questions),
        Profiles = WorkloadView.Profiles(workload),
        PrioritizedRiskCounts = Counts.Prioritized(state, state.Lens.Questions, await ProfileFocus.OfAsync(session, workload)),
    };

    private static JiraSelectedQuestionConfiguration? Tracked(ReviewState state) => state.Review.TrackedQuestions.IsEmpty ? null : new()
    {
        SelectedPillars =
        [
            .. state.Review.TrackedQuestions.Select(pillar => new SelectedPillar { PillarId = pillar.Key, SelectedQuestionIds = pillar.Value }),
        ],
    };
}
