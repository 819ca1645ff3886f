using Lintel.Server.Aws;
using Lintel.Server.Sources;
using Lintel.Server.Storage;

namespace Lintel.Server.Reviews;

/// <summary>How often a workload is reviewed by itself.</summary>
internal enum Cadence
{
    None,
    Nightly,
    Quarterly,
}

/// <summary>Reviews workloads on a schedule. A time that comes is moved on in the same transaction that asks for its run: no process asks twice.</summary>
public sealed class ScheduleWork(Database database, TimeProvider clock)
{
    /// <summary>How often schedules are looked at.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>The ids of the runs that were asked for now.</summary>
    public Task<IReadOnlyList<string>> DueAsync(CancellationToken cancellation) => database.WriteAsync<IReadOnlyList<string>>(async session =>
    {
        var now = clock.GetUtcNow();
        var due = await session.QueryAsync<DueRow>(
            "select workload_id, cadence, due_at from schedules where due_at <= @now order by due_at limit 50" + session.ForUpdate, new { now = now.ToUnixTimeMilliseconds() });
        var runs = new List<string>();
        foreach (var schedule in due)
        {
            // Without a source there is nothing that code could say; people are reminded all the same.
            if ((await SourceStore.ListAsync(session, schedule.WorkloadId)).Count > 0)
            {
                var run = Names.NewId();
                await RunStore.InsertAsync(session, new()
                {
                    Id = run, WorkloadId = schedule.WorkloadId, Status = RunStore.Queued, RequestedBy = "schedule", RequestedAt = now.ToUnixTimeMilliseconds(),
                    Message = "", AnswersChanged = 0, HighRisks = 0,
                });
                runs.Add(run);
            }

            await SaveAsync(session, schedule.WorkloadId, Words.Parse<Cadence>(schedule.Cadence), now);
            await session.ExecuteAsync("update schedules set last_due_at = @DueAt where workload_id = @WorkloadId", schedule);
        }

        return runs;
    }, cancellation);

    /// <summary>The ids of the runs that were asked for an interval ago or longer and have not ended.</summary>
    public Task<IReadOnlyList<string>> UnfinishedAsync(CancellationToken cancellation) =>
        database.ReadAsync(session => RunStore.UnfinishedAsync(session, (clock.GetUtcNow() - Interval).ToUnixTimeMilliseconds()), cancellation);

    /// <summary>Sets how often a workload is reviewed, from now on.</summary>
    internal static Task SaveAsync(Session session, string workloadId, Cadence cadence, DateTimeOffset now) => cadence == Cadence.None
        ? session.ExecuteAsync("delete from schedules where workload_id = @workloadId", new { workloadId })
        : session.ExecuteAsync(
            """
            insert into schedules (workload_id, cadence, due_at) values (@workloadId, @word, @due)
            on conflict (workload_id) do update set cadence = excluded.cadence, due_at = excluded.due_at,
                last_due_at = case when schedules.cadence = excluded.cadence then schedules.last_due_at end
            """,
            new { workloadId, word = cadence.Word(), due = Next(cadence, now).ToUnixTimeMilliseconds() });

    /// <summary>A workload's cadence.</summary>
    internal static async Task<Cadence> OfAsync(Session session, string workloadId) =>
        await session.FirstOrNullAsync<string>("select cadence from schedules where workload_id = @workloadId", new { workloadId }) is { } word
            ? Words.Parse<Cadence>(word)
            : Cadence.None;

    /// <summary>The next time: three in the night, or the first night of the next quarter.</summary>
    internal static DateTimeOffset Next(Cadence cadence, DateTimeOffset now)
    {
        var day = now.UtcDateTime.Date;
        var next = cadence == Cadence.Nightly
            ? (now.UtcDateTime.Hour < 3 ? day : day.AddDays(1))
            : new DateTime(day.Year, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(((day.Month - 1) / 3 + 1) * 3);
        return new(DateTime.SpecifyKind(next.AddHours(3), DateTimeKind.Utc));
    }

    private sealed class DueRow
    {
        public required string WorkloadId { get; init; }

        public required string Cadence { get; init; }

        public required long DueAt { get; init; }
    }
}
