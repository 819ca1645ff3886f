using System.Globalization;
using Lintel.Framework.Reviews;
using Lintel.Server.Aws;
using Lintel.Server.Notifications;
using Lintel.Server.Storage;
using Lintel.Server.Workloads;

namespace Lintel.Server.Reviews;

/// <summary>
/// Reminds people of reviews: before a quarterly one, and of any whose time went by. What was told is noted in the transaction that tells it, so that no
/// process tells it again.
/// </summary>
public sealed class ReminderWork(Database database, TimeProvider clock)
{
    /// <summary>How long before a quarterly review people hear of it.</summary>
    internal static readonly TimeSpan Notice = TimeSpan.FromDays(7);

    /// <summary>How long people have, once a quarter's review has begun, to save a milestone.</summary>
    internal static readonly TimeSpan QuarterlyGrace = TimeSpan.FromDays(14);

    /// <summary>How long a nightly review may take to come about.</summary>
    internal static readonly TimeSpan NightlyGrace = TimeSpan.FromHours(12);

    private const string Columns = "workload_id, cadence, due_at, coalesce(last_due_at, 0) as last_due_at";
    private const int MostAtOnce = 50;

    /// <summary>Tells what is to be told now.</summary>
    public Task<bool> RemindAsync(CancellationToken cancellation) => database.WriteAsync(async session =>
    {
        var now = clock.GetUtcNow();
        foreach (var schedule in await NearAsync(session, now))
        {
            await session.ExecuteAsync("update schedules set reminded_for = due_at where workload_id = @WorkloadId", schedule);
            await TellAsync(session, EventKind.ReviewDue, schedule.WorkloadId, schedule.DueAt, now, workload => $"The quarterly review of \"{workload.Name}\" is due on {Day(schedule.DueAt)}.");
        }

        foreach (var schedule in await PassedAsync(session, now))
        {
            await session.ExecuteAsync("update schedules set overdue_for = last_due_at where workload_id = @WorkloadId", schedule);
            if (!await IsDoneAsync(session, schedule))
                await TellAsync(session, EventKind.ReviewOverdue, schedule.WorkloadId, schedule.LastDueAt, now, workload => schedule.Cadence == Cadence.Quarterly.Word()
                    ? $"The quarterly review of \"{workload.Name}\" was due on {Day(schedule.LastDueAt)}, and no milestone was saved since."
                    : $"The nightly review of \"{workload.Name}\" was due on {Day(schedule.LastDueAt)} and has not come about.");
        }

        return true;
    }, cancellation);

    private static Task<IReadOnlyList<ScheduleRow>> NearAsync(Session session, DateTimeOffset now) => session.QueryAsync<ScheduleRow>(
        $"""
        select {Columns} from schedules
        where cadence = 'QUARTERLY' and due_at > @now and due_at <= @soon and coalesce(reminded_for, 0) <> due_at order by due_at limit {MostAtOnce}
        """ + session.ForUpdate,
        new { now = now.ToUnixTimeMilliseconds(), soon = (now + Notice).ToUnixTimeMilliseconds() });

    private static Task<IReadOnlyList<ScheduleRow>> PassedAsync(Session session, DateTimeOffset now) => session.QueryAsync<ScheduleRow>(
        $"""
        select {Columns} from schedules
        where last_due_at <= case when cadence = 'QUARTERLY' then @quarterly else @nightly end and coalesce(overdue_for, 0) <> last_due_at
        order by last_due_at limit {MostAtOnce}
        """ + session.ForUpdate,
        new { quarterly = (now - QuarterlyGrace).ToUnixTimeMilliseconds(), nightly = (now - NightlyGrace).ToUnixTimeMilliseconds() });

    /// <summary>A quarter's review is done when people saved a milestone, be it a little early; a night's when it ended one way or the other.</summary>
    private static async Task<bool> IsDoneAsync(Session session, ScheduleRow schedule) => await session.ScalarAsync<long>(
        schedule.Cadence == Cadence.Quarterly.Word()
            ? "select count(*) from milestones where workload_id = @WorkloadId and recorded_at >= @since"
            : "select count(*) from review_runs where workload_id = @WorkloadId and finished_at >= @LastDueAt",
        new { schedule.WorkloadId, schedule.LastDueAt, since = schedule.LastDueAt - (long)Notice.TotalMilliseconds }) > 0;

    private static async Task TellAsync(Session session, EventKind kind, string workloadId, long due, DateTimeOffset now, Func<Workload, string> text)
    {
        if (await WorkloadStore.FindAsync(session, workloadId, toChange: false) is not { } workload)
            return;
        await Outbox.AnnounceAsync(session, new()
        {
            Kind = kind,
            Id = string.Create(CultureInfo.InvariantCulture, $"{workloadId} {due}"),
            Account = workload.Owner,
            Region = workload.Region,
            WorkloadId = workloadId,
            Text = text(workload),
            Details = new() { ["WorkloadName"] = workload.Name, ["DueAt"] = due / 1000m },
        }, now);
    }

    private static string Day(long moment) => DateTimeOffset.FromUnixTimeMilliseconds(moment).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed class ScheduleRow
    {
        public required string WorkloadId { get; init; }

        public required string Cadence { get; init; }

        public required long DueAt { get; init; }

        public required long LastDueAt { get; init; }
    }
}
