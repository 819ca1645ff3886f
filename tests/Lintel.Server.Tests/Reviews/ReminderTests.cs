using System.Text.Json.Nodes;
using Lintel.Server.Hosting;
using Lintel.Server.Reviews;
using Lintel.Server.Storage;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Reviews;

/// <summary>Reminders, with a clock that the test sets and no server that works beside it.</summary>
public sealed class ReminderTests : IAsyncLifetime
{
    private readonly SetClock _clock = new(DateTimeOffset.UtcNow);
    private RunningServer _server = null!;
    private Database _database = null!;
    private string _workload = "";
    private string _subscription = "";

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.StartAsync(settings => settings with { RunsJobs = false });
        _database = await DataFolder.OpenAsync(_server.Settings, CancellationToken.None);
        _workload = await Given.WorkloadAsync(_server.Admin);
        await GivenReview.PutAsync(_server.Admin, $"/lintel/workloads/{_workload}/sources/infra", GivenReview.Zip(("main.tf", GivenReview.Database)));
        var asked = await GivenReview.PostAsync(_server.Admin, "/lintel/subscriptions", new() { ["Kind"] = "SLACK", ["Target"] = "https://hooks.example.com/a" });
        _subscription = (string?)asked.Body["SubscriptionId"] ?? "";
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_quarterly_review_is_told_once_before_its_day_and_once_when_nobody_saved_a_milestone_after_it()
    {
        var due = await ScheduleAsync("QUARTERLY");
        _clock.Now = due - ReminderWork.Notice - TimeSpan.FromMinutes(1);
        (await ToldAsync()).ShouldBeEmpty();
        _clock.Now += TimeSpan.FromMinutes(2);
        (await ToldAsync()).ShouldBe(["REVIEW_DUE"]);
        _clock.Now = due + TimeSpan.FromMinutes(1);
        (await RunsAsync()).ShouldBe(1);
        (await ToldAsync()).ShouldBe(["REVIEW_DUE"]);
        _clock.Now = due + ReminderWork.QuarterlyGrace + TimeSpan.FromMinutes(1);
        (await ToldAsync()).ShouldBe(["REVIEW_OVERDUE", "REVIEW_DUE"]);
        _clock.Now += TimeSpan.FromDays(5);
        (await ToldAsync()).ShouldBe(["REVIEW_OVERDUE", "REVIEW_DUE"]);
    }

    [Fact]
    public async Task A_quarterly_review_that_ended_in_a_milestone_is_not_overdue()
    {
        await ScheduleAsync("QUARTERLY");
        await _server.Admin.CallAsync("CreateMilestone", new() { ["WorkloadId"] = _workload, ["MilestoneName"] = "Quarter" });
        // The day came just now, and two weeks went by.
        _clock.Now = DateTimeOffset.UtcNow;
        await _database.WriteAsync(session => session.ExecuteAsync("update schedules set due_at = @now", new { now = _clock.Now.ToUnixTimeMilliseconds() }), CancellationToken.None);
        (await RunsAsync()).ShouldBe(1);
        _clock.Now += ReminderWork.QuarterlyGrace + TimeSpan.FromMinutes(1);
        (await ToldAsync()).ShouldNotContain("REVIEW_OVERDUE");
    }

    [Fact]
    public async Task A_nightly_review_is_overdue_when_no_process_did_it_and_not_otherwise()
    {
        var due = await ScheduleAsync("NIGHTLY");
        _clock.Now = due + TimeSpan.FromMinutes(1);
        (await RunsAsync()).ShouldBe(1);
        (await ToldAsync()).ShouldBeEmpty();
        _clock.Now = due + ReminderWork.NightlyGrace + TimeSpan.FromMinutes(1);
        (await ToldAsync()).ShouldBe(["REVIEW_OVERDUE"]);

        _clock.Now = due + TimeSpan.FromDays(1) + TimeSpan.FromMinutes(1);
        (await RunsAsync()).ShouldBe(1);
        await _database.WriteAsync(session => session.ExecuteAsync("update review_runs set status = 'DONE', finished_at = @now", new { now = _clock.Now.ToUnixTimeMilliseconds() }), CancellationToken.None);
        _clock.Now += ReminderWork.NightlyGrace;
        (await ToldAsync()).ShouldBe(["REVIEW_OVERDUE"]);
    }

    [Fact]
    public async Task A_workload_without_a_source_is_not_reviewed_by_itself_and_its_people_are_reminded_all_the_same()
    {
        await GivenReview.SendAsync(_server.Admin, HttpMethod.Delete, $"/lintel/workloads/{_workload}/sources/infra");
        _clock.Now = await ScheduleAsync("QUARTERLY") + TimeSpan.FromMinutes(1);
        (await RunsAsync()).ShouldBe(0);
        _clock.Now += ReminderWork.QuarterlyGrace;
        (await ToldAsync()).ShouldContain("REVIEW_OVERDUE");
    }

    [Fact]
    public async Task Several_processes_remind_once()
    {
        _clock.Now = await ScheduleAsync("QUARTERLY") - TimeSpan.FromDays(1);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => new ReminderWork(_database, _clock).RemindAsync(CancellationToken.None)));
        (await ToldAsync()).ShouldBe(["REVIEW_DUE"]);
    }

    [Fact]
    public async Task A_cadence_that_is_changed_forgets_the_times_of_the_one_before()
    {
        _clock.Now = await ScheduleAsync("NIGHTLY") + TimeSpan.FromMinutes(1);
        (await RunsAsync()).ShouldBe(1);
        await ScheduleAsync("QUARTERLY");
        _clock.Now += ReminderWork.QuarterlyGrace;
        (await ToldAsync()).ShouldNotContain("REVIEW_OVERDUE");
    }

    private async Task<DateTimeOffset> ScheduleAsync(string cadence)
    {
        await GivenReview.PutAsync(_server.Admin, $"/lintel/workloads/{_workload}/schedule", new JsonObject { ["Cadence"] = cadence });
        return DateTimeOffset.FromUnixTimeMilliseconds(await _database.ReadAsync(session => session.ScalarAsync<long>("select due_at from schedules"), CancellationToken.None));
    }

    private async Task<int> RunsAsync() => (await new ScheduleWork(_database, _clock).DueAsync(CancellationToken.None)).Count;

    /// <summary>The events that were told so far, the newest first, after looking once more.</summary>
    private async Task<IReadOnlyList<string?>> ToldAsync()
    {
        await new ReminderWork(_database, _clock).RemindAsync(CancellationToken.None);
        var deliveries = (await GivenReview.SendAsync(_server.Admin, HttpMethod.Get, $"/lintel/subscriptions/{_subscription}/deliveries")).Body["Deliveries"]!;
        return [.. deliveries.AsArray().Select(delivery => (string?)delivery!["Event"])];
    }
}
