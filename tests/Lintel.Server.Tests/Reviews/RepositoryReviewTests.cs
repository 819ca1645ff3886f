using System.Text.Json.Nodes;
using Lintel.Server.Hosting;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Reviews;

public sealed class RepositoryReviewTests
{
    [Fact]
    public async Task A_folder_of_a_repository_is_reviewed_with_the_modules_beside_it_and_the_run_names_the_commit()
    {
        using var git = new GitFolder();
        var commit = git.Commit(
            ("infra/main.tf", "module \"data\" {\n  source = \"../modules/data\"\n}\n"),
            ("modules/data/main.tf", GivenReview.Database),
            ("other/main.tf", GivenReview.Database));
        await using var server = await StartAsync(git);
        var id = await Given.WorkloadAsync(server.Admin);
        var saved = await GivenReview.PutAsync(server.Admin, $"/lintel/workloads/{id}/sources/shop", new JsonObject { ["Repository"] = git.Url, ["Revision"] = "main", ["Folder"] = "infra/" });
        saved.Status.ShouldBe(200, saved.Body.ToJsonString());
        var run = await GivenReview.RunAsync(server.Admin, id);
        ((string?)run["Status"]).ShouldBe("DONE", run.ToJsonString());
        ((string?)run["Message"]).ShouldNotBeNull().ShouldStartWith("1 roots");
        ((string?)run["Message"]).ShouldNotBeNull().ShouldContain($"shop at {commit[..12]}");
        ((int?)run["HighRisks"]).ShouldNotBeNull().ShouldBeGreaterThan(0);

        await GivenReview.PutAsync(server.Admin, $"/lintel/workloads/{id}/sources/archive", GivenReview.Zip(("main.tf", GivenReview.Database)));
        ((string?)(await GivenReview.RunAsync(server.Admin, id))["Message"]).ShouldNotBeNull().ShouldStartWith("2 roots");
    }

    [Fact]
    public async Task A_repository_that_cannot_be_read_fails_the_run_with_the_reason_and_changes_no_answer()
    {
        using var git = new GitFolder();
        git.Commit(("main.tf", GivenReview.Database));
        await using var server = await StartAsync(git);
        var id = await Given.WorkloadAsync(server.Admin);
        await GivenReview.PutAsync(server.Admin, $"/lintel/workloads/{id}/sources/shop", new JsonObject { ["Repository"] = git.Url, ["Revision"] = "nope" });
        var run = await GivenReview.RunAsync(server.Admin, id);
        (run["Status"]!.ToString(), (int?)run["AnswersChanged"]).ShouldBe(("FAILED", 0));
        ((string?)run["Message"]).ShouldNotBeNull().ShouldContain("\"shop\": The repository has no branch, tag or commit \"nope\".");
    }

    [Fact]
    public async Task A_token_is_stored_sealed_and_neither_shown_nor_written_into_the_audit_log()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        var saved = await GivenReview.PutAsync(server.Admin, $"/lintel/workloads/{id}/sources/shop", new JsonObject { ["Repository"] = "https://github.com/example/infra.git", ["Token"] = "token-0123456789" });
        ((bool?)saved.Body["HasSecret"]).ShouldBe(true);
        var listed = (await GivenReview.SendAsync(server.Admin, HttpMethod.Get, $"/lintel/workloads/{id}/sources")).Body;
        listed["Sources"]![0]!["Repository"]!.ToString().ShouldBe("https://github.com/example/infra.git");
        await using var database = await DataFolder.OpenAsync(server.Settings, CancellationToken.None);
        var (row, audit) = await database.ReadAsync(
            async session => (await session.ScalarAsync<string>("select repository || sealed_secret || content from sources"), await session.QueryAsync<string>("select operation || request from audit_log")),
            CancellationToken.None);
        foreach (var text in new[] { saved.Body.ToJsonString(), listed.ToJsonString(), row, string.Concat(audit) })
            text.ShouldNotBeNull().ShouldNotContain("token-0123456789");
        audit.ShouldContain(line => line.StartsWith("PUT sources", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_repository_that_is_not_to_be_read_is_refused_when_it_is_named()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        foreach (var url in new[] { "file:///etc", "https://127.0.0.1/a", "ext::sh" })
            (await GivenReview.PutAsync(server.Admin, $"/lintel/workloads/{id}/sources/shop", new JsonObject { ["Repository"] = url })).ErrorType.ShouldBe("ValidationException");
    }

    [Fact]
    public async Task A_server_that_stops_breaks_a_review_off_and_the_next_does_it()
    {
        using var git = new GitFolder();
        git.Commit(("main.tf", GivenReview.Database));
        var begun = Path.Combine(git.Path, "..", Path.GetFileName(git.Path) + ".begun");
        using var endless = new Settings.TemporaryFile("git", $"#!/bin/sh\necho > {begun}\nexec sleep 3600\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(endless.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var folders = new[] { Path.GetDirectoryName(git.Path)! };
        string id, run;
        ServerSettings data;
        await using (var first = await RunningServer.StartAsync(settings => settings with { Git = new() { Program = endless.Path, Folders = folders, Patience = TimeSpan.FromHours(1) } }, keep: true))
        {
            data = first.Settings;
            id = await Given.WorkloadAsync(first.Admin);
            await GivenReview.PutAsync(first.Admin, $"/lintel/workloads/{id}/sources/shop", new JsonObject { ["Repository"] = git.Url });
            run = (string?)(await GivenReview.SendAsync(first.Admin, HttpMethod.Post, $"/lintel/workloads/{id}/reviews")).Body["ReviewId"] ?? "";
            await GivenReview.UntilAsync(() => Task.FromResult(File.Exists(begun)), exists => exists);
        }

        File.Delete(begun);
        await using var second = await RunningServer.StartAsync(_ => data with { Git = new() { Folders = folders } });
        ((string?)(await GivenReview.EndAsync(second.Admin, id, run))["Status"]).ShouldBe("DONE");
    }

    private static Task<RunningServer> StartAsync(GitFolder git) =>
        RunningServer.StartAsync(settings => settings with { Git = new() { Folders = [Path.GetDirectoryName(git.Path)!] } });
}
