using Lintel.Framework.Definitions;
using Lintel.Framework.Reviews;
using Lintel.Server.Aws;
using Lintel.Server.Lenses;

namespace Lintel.Server.Workloads;

/// <summary>Carries a review over to another version of its lens.</summary>
internal static class ReviewUpgrade
{
    /// <summary>Answers go along with their questions; what the new version does not ask leaves the review.</summary>
    public static async Task ToAsync(Call call, string workloadId, LensReview review, string version)
    {
        var lens = await LensText.FindAsync(call.Session, review.Lens, version)
            ?? throw new InvalidOperationException($"Version {version} of {review.Lens} is not kept.");
        foreach (var (id, answer) in await ReviewStore.AnswersAsync(call.Session, workloadId, review.Lens))
        {
            if (lens.QuestionOrNull(id) is { } question)
                await SaveAsync(call, workloadId, review.Lens, question, answer.CarriedTo(question));
            else
                await ReviewStore.DeleteAnswerAsync(call.Session, workloadId, review.Lens, id);
        }

        await ReviewStore.UpdateAsync(call.Session, workloadId, review with
        {
            LensVersion = version,
            PillarNotes = review.PillarNotes.RemoveRange(review.PillarNotes.Keys.Where(pillar => lens.PillarOrNull(pillar) is null)),
            UpdatedAt = call.Now,
        });
    }

    private static Task SaveAsync(Call call, string workloadId, string lens, QuestionDefinition question, Answer answer) =>
        ReviewStore.SaveAnswerAsync(call.Session, workloadId, lens, answer, answer.RiskIn(question), call.Now);
}
