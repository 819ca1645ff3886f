using Lintel.Framework.Reviews;
using Lintel.Framework.Scoring;
using Lintel.Server.Aws;
using Lintel.Server.Storage;

namespace Lintel.Server.Workloads;

/// <summary>Keeps lens reviews and their answers.</summary>
internal static class ReviewStore
{
    /// <summary>The workload's reviews in the order in which the lenses were applied.</summary>
    public static async Task<IReadOnlyList<LensReview>> ListAsync(Session session, string workloadId) =>
        [.. (await session.QueryAsync<string>("select document from lens_reviews where workload_id = @workloadId order by position", new { workloadId }))
            .Select(DocumentJson.Read<LensReview>)];

    /// <summary>The reviews of many workloads at once.</summary>
    public static async Task<ILookup<string, LensReview>> ListAsync(Session session, IReadOnlyCollection<string> workloadIds) =>
        (await session.QueryAsync<ReviewRow>("select workload_id, document from lens_reviews where workload_id in @workloadIds order by position", new { workloadIds = workloadIds.ToArray() }))
            .ToLookup(row => row.WorkloadId, row => DocumentJson.Read<LensReview>(row.Document));

    public static Task InsertAsync(Session session, string workloadId, LensReview review) => session.ExecuteAsync(
        """
        insert into lens_reviews (workload_id, lens, lens_version, position, document, updated_at)
        select @workloadId, @Lens, @LensVersion, coalesce(max(position), 0) + 1, @document, @at from lens_reviews where workload_id = @workloadId
        """,
        Row(workloadId, review));

    public static Task UpdateAsync(Session session, string workloadId, LensReview review) => session.ExecuteAsync(
        "update lens_reviews set lens_version = @LensVersion, document = @document, updated_at = @at where workload_id = @workloadId and lens = @Lens",
        Row(workloadId, review));

    /// <summary>Saves the review as changed now, and its workload with it.</summary>
    public static async Task TouchAsync(Call call, Workload workload, LensReview review)
    {
        await UpdateAsync(call.Session, workload.Id, review with { UpdatedAt = call.Now });
        await WorkloadStore.UpdateAsync(call.Session, workload with { UpdatedAt = call.Now });
    }

    public static Task DeleteAsync(Session session, string workloadId, string lens) =>
        session.ExecuteAsync("delete from lens_reviews where workload_id = @workloadId and lens = @lens", new { workloadId, lens });

    /// <summary>The answers that people or reviews gave, by question id; a question without one is unanswered.</summary>
    public static async Task<IReadOnlyDictionary<string, Answer>> AnswersAsync(Session session, string workloadId, string lens) =>
        (await session.QueryAsync<string>("select document from answers where workload_id = @workloadId and lens = @lens", new { workloadId, lens }))
            .Select(DocumentJson.Read<Answer>).ToDictionary(answer => answer.QuestionId, StringComparer.Ordinal);

    /// <summary>The answer to one question; null when there is none.</summary>
    public static async Task<Answer?> AnswerAsync(Session session, string workloadId, string lens, string questionId) =>
        await session.FirstOrNullAsync<string>(
            "select document from answers where workload_id = @workloadId and lens = @lens and question_id = @questionId",
            new { workloadId, lens, questionId }) is { } document ? DocumentJson.Read<Answer>(document) : null;

    public static Task SaveAnswerAsync(Session session, string workloadId, string lens, Answer answer, RiskLevel risk, DateTimeOffset now) => session.ExecuteAsync(
        """
        insert into answers (workload_id, lens, question_id, risk, document, updated_at) values (@workloadId, @lens, @QuestionId, @risk, @document, @at)
        on conflict (workload_id, lens, question_id) do update set risk = excluded.risk, document = excluded.document, updated_at = excluded.updated_at
        """,
        new { workloadId, lens, answer.QuestionId, risk = risk.Word(), document = DocumentJson.Write(answer), at = now.ToUnixTimeMilliseconds() });

    public static Task DeleteAnswerAsync(Session session, string workloadId, string lens, string questionId) => session.ExecuteAsync(
        "delete from answers where workload_id = @workloadId and lens = @lens and question_id = @questionId", new { workloadId, lens, questionId });

    /// <summary>The risks of the answered questions of many workloads at once.</summary>
    public static async Task<ILookup<(string WorkloadId, string Lens), (string QuestionId, RiskLevel Risk)>> RisksAsync(
        Session session, IReadOnlyCollection<string> workloadIds) =>
        (await session.QueryAsync<RiskRow>("select workload_id, lens, question_id, risk from answers where workload_id in @workloadIds", new { workloadIds = workloadIds.ToArray() }))
            .ToLookup(row => (row.WorkloadId, row.Lens), row => (row.QuestionId, RiskLevelWords.Level(row.Risk)));

    private static object Row(string workloadId, LensReview review) => new
    {
        workloadId,
        review.Lens,
        review.LensVersion,
        document = DocumentJson.Write(review),
        at = review.UpdatedAt.ToUnixTimeMilliseconds(),
    };

    private sealed class ReviewRow
    {
        public required string WorkloadId { get; init; }

        public required string Document { get; init; }
    }

    private sealed class RiskRow
    {
        public required string WorkloadId { get; init; }

        public required string Lens { get; init; }

        public required string QuestionId { get; init; }

        public required string Risk { get; init; }
    }
}
