using Lintel.Server.Storage;

namespace Lintel.Server.Reviews;

/// <summary>A review of a workload's sources: asked for, then done or failed.</summary>
internal sealed record RunRow
{
    public required string Id { get; init; }

    public required string WorkloadId { get; init; }

    /// <summary><c>QUEUED</c>, <c>DONE</c> or <c>FAILED</c>. Being under way is no state: a process that dies would leave it behind.</summary>
    public required string Status { get; init; }

    public required string RequestedBy { get; init; }

    public required long RequestedAt { get; init; }

    public long? FinishedAt { get; init; }

    /// <summary>What came of it, or why it failed.</summary>
    public required string Message { get; init; }

    public required long AnswersChanged { get; init; }

    /// <summary>Questions at high risk afterwards.</summary>
    public required long HighRisks { get; init; }

    /// <summary>Which they are, a JSON array of ids; null for a run that has not been done.</summary>
    public string? HighRiskQuestions { get; init; }
}

/// <summary>Keeps review runs.</summary>
internal static class RunStore
{
    public const string Queued = "QUEUED";
    public const string Done = "DONE";
    public const string Failed = "FAILED";

    private const string Columns = "id, workload_id, status, requested_by, requested_at, finished_at, message, answers_changed, high_risks, high_risk_questions";

    public static Task InsertAsync(Session session, RunRow run) => session.ExecuteAsync(
        $"insert into review_runs ({Columns}) values (@Id, @WorkloadId, @Status, @RequestedBy, @RequestedAt, @FinishedAt, @Message, @AnswersChanged, @HighRisks, @HighRiskQuestions)", run);

    /// <summary>The run; locked when it is about to be finished.</summary>
    public static Task<RunRow?> FindAsync(Session session, string id) =>
        session.FirstOrNullAsync<RunRow>($"select {Columns} from review_runs where id = @id" + session.ForUpdate, new { id });

    /// <summary>The newest runs of a workload first.</summary>
    public static Task<IReadOnlyList<RunRow>> ListAsync(Session session, string workloadId) => session.QueryAsync<RunRow>(
        $"select {Columns} from review_runs where workload_id = @workloadId order by requested_at desc, id limit 100", new { workloadId });

    /// <summary>The runs that were asked for until a moment and have not ended.</summary>
    public static Task<IReadOnlyList<string>> UnfinishedAsync(Session session, long until) =>
        session.QueryAsync<string>("select id from review_runs where status = 'QUEUED' and requested_at <= @until order by requested_at", new { until });

    /// <summary>The questions at high risk after the last review before this one; null when there was none.</summary>
    public static async Task<string[]?> HighRisksBeforeAsync(Session session, RunRow run) => await session.FirstOrNullAsync<string>(
        """
        select high_risk_questions from review_runs where workload_id = @WorkloadId and id <> @Id and high_risk_questions is not null
        order by finished_at desc, id limit 1
        """,
        run) is { } before
        ? DocumentJson.Read<string[]>(before)
        : null;

    public static Task FinishAsync(Session session, RunRow run) => session.ExecuteAsync(
        """
        update review_runs set status = @Status, finished_at = @FinishedAt, message = @Message, answers_changed = @AnswersChanged, high_risks = @HighRisks,
            high_risk_questions = @HighRiskQuestions
        where id = @Id
        """,
        run);
}
