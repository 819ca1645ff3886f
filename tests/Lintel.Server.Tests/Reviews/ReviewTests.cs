using System.Text.Json.Nodes;
using Lintel.Server.Hosting;
using Lintel.Server.Reviews;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Reviews;

public sealed class ReviewTests
{
    [Fact]
    public async Task A_review_fills_answers_notes_and_checks_and_leaves_what_a_person_answered()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        var persons = Question(id, "backing-up-data");
        persons["SelectedChoices"] = new JsonArray("rel_backing_up_data_no");
        var mine = (await server.Admin.CallAsync("UpdateAnswer", persons))["Answer"]!;
        (await GivenReview.PutAsync(server.Admin, $"/lintel/workloads/{id}/sources/infra", GivenReview.Zip(("main.tf", GivenReview.Database)))).Status.ShouldBe(200);

        var run = await GivenReview.RunAsync(server.Admin, id);
        ((string?)run["Status"]).ShouldBe("DONE", run.ToJsonString());
        ((int?)run["HighRisks"]).ShouldNotBeNull().ShouldBeGreaterThan(0);
        var encryption = (await server.Admin.CallAsync("GetAnswer", Question(id, "protect-data-rest")))["Answer"]!;
        ((string?)encryption["Risk"]).ShouldBe("HIGH");
        ((string?)encryption["Notes"]).ShouldNotBeNull().ShouldContain("main.tf:");
        var kept = (await server.Admin.CallAsync("GetAnswer", Question(id, "backing-up-data")))["Answer"]!;
        kept["SelectedChoices"]!.ToJsonString().ShouldBe(mine["SelectedChoices"]!.ToJsonString());

        var checks = await server.Admin.CallAsync("ListCheckDetails", new()
        {
            ["WorkloadId"] = id, ["LensArn"] = "wellarchitected", ["PillarId"] = "security", ["QuestionId"] = "protect-data-rest",
            ["ChoiceId"] = "sec_protect_data_rest_encrypt",
        });
        checks["CheckDetails"]!.AsArray().ShouldContain(check => (string?)check!["Status"] == "ERROR");
    }

    [Fact]
    public async Task An_archive_that_is_none_or_leads_outside_is_refused()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        var path = $"/lintel/workloads/{id}/sources/infra";
        (await GivenReview.PutAsync(server.Admin, path, "not an archive"u8.ToArray())).ErrorType.ShouldBe("ValidationException");
        (await GivenReview.PutAsync(server.Admin, path, GivenReview.Zip(("../../etc/passwd", "x")))).ErrorType.ShouldBe("ValidationException");
        (await GivenReview.PutAsync(server.Admin, path, GivenReview.Zip())).ErrorType.ShouldBe("ValidationException");
        (await GivenReview.SendAsync(server.Admin, HttpMethod.Post, $"/lintel/workloads/{id}/reviews")).ErrorType.ShouldBe("ConflictException");
    }

    [Fact]
    public async Task A_run_that_was_asked_for_before_the_server_stopped_is_done_after_it_starts()
    {
        string id, run;
        ServerSettings data;
        await using (var first = await RunningServer.StartAsync(settings => settings with { RunsJobs = false }, keep: true))
        {
            data = first.Settings;
            id = await Given.WorkloadAsync(first.Admin);
            await GivenReview.PutAsync(first.Admin, $"/lintel/workloads/{id}/sources/infra", GivenReview.Zip(("main.tf", GivenReview.Database)));
            run = (string?)(await GivenReview.SendAsync(first.Admin, HttpMethod.Post, $"/lintel/workloads/{id}/reviews")).Body["ReviewId"] ?? "";
        }

        await using var second = await RunningServer.StartAsync(_ => data with { RunsJobs = true });
        ((string?)(await GivenReview.EndAsync(second.Admin, id, run))["Status"]).ShouldBe("DONE");
    }

    [Fact]
    public async Task A_run_that_no_process_does_is_found_after_a_while()
    {
        await using var server = await RunningServer.StartAsync(settings => settings with { RunsJobs = false });
        var id = await Given.WorkloadAsync(server.Admin);
        await GivenReview.PutAsync(server.Admin, $"/lintel/workloads/{id}/sources/infra", GivenReview.Zip(("main.tf", GivenReview.Database)));
        var run = (string?)(await GivenReview.SendAsync(server.Admin, HttpMethod.Post, $"/lintel/workloads/{id}/reviews")).Body["ReviewId"] ?? "";
        await using var database = await DataFolder.OpenAsync(server.Settings, CancellationToken.None);
        (await new ScheduleWork(database, new SetClock(DateTimeOffset.UnixEpoch)).UnfinishedAsync(CancellationToken.None)).ShouldBeEmpty();
        (await new ScheduleWork(database, new SetClock(DateTimeOffset.UtcNow + ScheduleWork.Interval)).UnfinishedAsync(CancellationToken.None)).ShouldBe([run]);
    }

    [Fact]
    public async Task A_stranger_sees_neither_sources_nor_reviews()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        var stranger = await server.AddUserAsync("stranger", "444455556666");
        (await GivenReview.SendAsync(stranger, HttpMethod.Get, $"/lintel/workloads/{id}/sources")).ErrorType.ShouldBe("ResourceNotFoundException");
        (await GivenReview.PutAsync(stranger, $"/lintel/workloads/{id}/sources/infra", GivenReview.Zip(("main.tf", GivenReview.Database)))).ErrorType.ShouldBe("ResourceNotFoundException");
    }

    [Fact]
    public async Task A_schedule_is_set_and_read()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        var path = $"/lintel/workloads/{id}/schedule";
        ((string?)(await GivenReview.SendAsync(server.Admin, HttpMethod.Get, path)).Body["Cadence"]).ShouldBe("NONE");
        (await GivenReview.PutAsync(server.Admin, path, """{"Cadence":"NIGHTLY"}"""u8.ToArray())).Status.ShouldBe(200);
        ((string?)(await GivenReview.SendAsync(server.Admin, HttpMethod.Get, path)).Body["Cadence"]).ShouldBe("NIGHTLY");
        (await GivenReview.PutAsync(server.Admin, path, """{"Cadence":"hourly"}"""u8.ToArray())).ErrorType.ShouldBe("ValidationException");
    }

    private static JsonObject Question(string id, string question) => new() { ["WorkloadId"] = id, ["LensAlias"] = "wellarchitected", ["QuestionId"] = question };
}
