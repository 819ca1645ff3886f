using Lintel.Framework.Definitions;
using Lintel.Framework.Reviews;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Lenses;
using Lintel.Server.Storage;

namespace Lintel.Server.Workloads;

/// <summary>Reads reviews as they are, or as a milestone keeps them.</summary>
internal static class ReviewReader
{
    /// <summary>All reviews of a workload.</summary>
    public static async Task<IReadOnlyList<ReviewState>> AllAsync(Session session, string workloadId) =>
        [.. (await AllAsync(session, [workloadId]))[workloadId]];

    /// <summary>All reviews of many workloads, by the workloads' ids.</summary>
    public static async Task<ILookup<string, ReviewState>> AllAsync(Session session, IReadOnlyCollection<string> workloadIds)
    {
        if (workloadIds.Count == 0)
            return Array.Empty<ReviewState>().ToLookup(_ => "");
        var risks = await ReviewStore.RisksAsync(session, workloadIds);
        var states = new List<(string WorkloadId, ReviewState State)>();
        foreach (var reviews in await ReviewStore.ListAsync(session, workloadIds))
        {
            foreach (var review in reviews)
            {
                var answered = risks[(reviews.Key, review.Lens)].ToDictionary(entry => entry.QuestionId, entry => entry.Risk, StringComparer.Ordinal);
                states.Add((reviews.Key, new(review, await LensAsync(session, review), answered)));
            }
        }

        return states.ToLookup(entry => entry.WorkloadId, entry => entry.State);
    }

    /// <summary>All reviews that a milestone keeps.</summary>
    public static async Task<IReadOnlyList<ReviewState>> AllAsync(Session session, Milestone milestone)
    {
        var states = new List<ReviewState>();
        foreach (var snapshot in milestone.Reviews)
            states.Add((await SnapshotAsync(session, snapshot)).State);
        return states;
    }

    /// <summary>One review with its answers, as it is or as the milestone keeps it; throws when the workload has none through this lens.</summary>
    public static async Task<(ReviewState State, IReadOnlyDictionary<string, Answer> Answers)> OneAsync(
        Call call, Workload workload, string aliasOrArn, int? milestoneNumber)
    {
        var lens = LensAccess.Key(aliasOrArn);
        if (milestoneNumber is { } number)
        {
            var milestone = await MilestoneAsync(call, workload.Id, number);
            return milestone.Reviews.FirstOrDefault(snapshot => snapshot.Review.Lens == lens) is { } snapshot
                ? await SnapshotAsync(call.Session, snapshot)
                : throw new ResourceNotFoundException("LENS_REVIEW", aliasOrArn);
        }

        var review = await FindAsync(call.Session, workload.Id, aliasOrArn);
        var answers = await ReviewStore.AnswersAsync(call.Session, workload.Id, lens);
        return (await WithAnswersAsync(call.Session, review, answers), answers);
    }

    /// <summary>The review without its answers; throws when the workload has none through this lens.</summary>
    public static async Task<LensReview> FindAsync(Session session, string workloadId, string aliasOrArn)
    {
        var lens = LensAccess.Key(aliasOrArn);
        return (await ReviewStore.ListAsync(session, workloadId)).FirstOrDefault(review => review.Lens == lens)
            ?? throw new ResourceNotFoundException("LENS_REVIEW", aliasOrArn);
    }

    /// <summary>The milestone; throws when there is none of this number.</summary>
    public static async Task<Milestone> MilestoneAsync(Call call, string workloadId, int number) =>
        await MilestoneStore.FindAsync(call.Session, workloadId, number)
            ?? throw new ResourceNotFoundException("MILESTONE", number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static async Task<(ReviewState State, IReadOnlyDictionary<string, Answer> Answers)> SnapshotAsync(Session session, ReviewSnapshot snapshot)
    {
        var answers = snapshot.Answers.ToDictionary(answer => answer.QuestionId, StringComparer.Ordinal);
        return (await WithAnswersAsync(session, snapshot.Review, answers), answers);
    }

    /// <summary>What the lens offers at the review's version.</summary>
    public static async Task<LensDefinition> LensAsync(Session session, LensReview review) =>
        await LensText.FindAsync(session, review.Lens, review.LensVersion)
            ?? throw new InvalidOperationException($"Version {review.LensVersion} of {review.Lens} is reviewed and not kept.");

    private static async Task<ReviewState> WithAnswersAsync(Session session, LensReview review, IReadOnlyDictionary<string, Answer> answers)
    {
        var lens = await LensAsync(session, review);
        return new(review, lens, lens.Questions.Where(question => answers.ContainsKey(question.Id))
            .ToDictionary(question => question.Id, question => answers[question.Id].RiskIn(question), StringComparer.Ordinal));
    }
}
