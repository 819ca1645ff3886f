using System.Text.Json.Nodes;
using Lintel.Server.Archives;
using Lintel.Server.Hosting;
using Lintel.Server.Tests.Cli;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Archives;

public sealed class ArchiveTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lintel-archive-").FullName;

    [Fact]
    public async Task An_export_that_is_imported_and_exported_again_is_the_same_and_its_keys_work()
    {
        await using var server = await RunningServer.StartAsync(settings => settings with { RunsJobs = false });
        var anna = await server.AddUserAsync("anna", "444455556666");
        var id = await Given.WorkloadAsync(anna, "Büro \" \n 日本");
        await GivenReview.PutAsync(anna, $"/lintel/workloads/{id}/sources/infra", new JsonObject { ["Repository"] = "https://git.example.com/a.git", ["Token"] = "the-token-of-anna" });
        var subscription = (await GivenReview.PostAsync(anna, "/lintel/subscriptions", new() { ["Kind"] = "SLACK", ["Target"] = "https://hooks.example.com/the-hook-of-anna", ["WorkloadId"] = id })).Body;
        await GivenReview.SendAsync(anna, HttpMethod.Post, $"/lintel/subscriptions/{subscription["SubscriptionId"]}/test");
        await using (var database = await DataFolder.OpenAsync(server.Settings, CancellationToken.None))
            await Archive.ExportAsync(database, At("first"), overwrite: false, CancellationToken.None);
        Directory.GetFiles(At("first")).Select(Path.GetFileName).ShouldNotContain("web_sessions.json");
        Directory.GetFiles(At("first")).Select(File.ReadAllText).ShouldNotContain(text => text.Contains(anna.Key.Secret) || text.Contains("-of-anna"));

        // Into the other kind of store where there is one.
        var target = server.Settings with { DataFolder = At("data"), Postgres = Stores.IsPostgres ? null : server.Settings.Postgres };
        Directory.CreateDirectory(At("data"));
        File.Copy(Path.Combine(server.Settings.DataFolder, "lintel.key"), Path.Combine(At("data"), "lintel.key"));
        await using (var database = await DataFolder.OpenAsync(target, CancellationToken.None))
        {
            await Archive.ImportAsync(database, At("first"), overwrite: false, CancellationToken.None);
            await Should.ThrowAsync<IOException>(() => Archive.ImportAsync(database, At("first"), overwrite: false, CancellationToken.None));
            await Archive.ImportAsync(database, At("first"), overwrite: true, CancellationToken.None);
            await Archive.ExportAsync(database, At("second"), overwrite: false, CancellationToken.None);
        }

        foreach (var file in Directory.GetFiles(At("first")))
            File.ReadAllText(Path.Combine(At("second"), Path.GetFileName(file))).ShouldBe(File.ReadAllText(file), file);
        await using var copy = await LintelServer.StartAsync(target, CancellationToken.None);
        var client = new ApiClient(new(copy.Urls.First()), anna.Key);
        ((string?)(await client.CallAsync("GetWorkload", new() { ["WorkloadId"] = id }))["Workload"]!["WorkloadId"]).ShouldBe(id);
        await Given.WorkloadAsync(client, "Another");
        (await GivenReview.SendAsync(client, HttpMethod.Get, $"/lintel/subscriptions/{subscription["SubscriptionId"]}/deliveries")).Body["Deliveries"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_broken_export_changes_nothing()
    {
        await using var server = await RunningServer.StartAsync();
        await Given.WorkloadAsync(server.Admin);
        await using var database = await DataFolder.OpenAsync(server.Settings, CancellationToken.None);
        await Archive.ExportAsync(database, At("good"), overwrite: false, CancellationToken.None);
        await Should.ThrowAsync<IOException>(() => Archive.ExportAsync(database, At("good"), overwrite: false, CancellationToken.None));
        await Archive.ExportAsync(database, At("good"), overwrite: true, CancellationToken.None);
        foreach (var (file, text) in new[] { ("workloads.json", "["), ("workloads.json", "[]"), ("workloads.json", """[{"id":{}}]"""), ("lintel.json", "{}"), ("lintel.json", """{"format":1,"tables":{"other":1}}""") })
        {
            Directory.CreateDirectory(At("bad"));
            foreach (var good in Directory.GetFiles(At("good")))
                File.Copy(good, Path.Combine(At("bad"), Path.GetFileName(good)), overwrite: true);
            File.WriteAllText(Path.Combine(At("bad"), file), text);
            await Should.ThrowAsync<InvalidDataException>(() => Archive.ImportAsync(database, At("bad"), overwrite: true, CancellationToken.None));
        }

        await Archive.ExportAsync(database, At("after"), overwrite: false, CancellationToken.None);
        File.ReadAllText(At("after/workloads.json")).ShouldBe(File.ReadAllText(At("good/workloads.json")));
    }

    [Fact]
    public async Task A_backup_of_a_running_server_brings_everything_back()
    {
        Assert.SkipWhen(Stores.IsPostgres, "PostgreSQL has pg_dump.");
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        var writing = Task.Run(async () =>
        {
            for (var count = 0; count < 20; count++)
                await Given.WorkloadAsync(server.Admin, $"While it is copied {count}");
        });
        await using (var database = await DataFolder.OpenAsync(server.Settings, CancellationToken.None))
        {
            await Backup.WriteAsync(database, At("copy.db"), overwrite: false, CancellationToken.None);
            await Should.ThrowAsync<IOException>(() => Backup.WriteAsync(database, At("copy.db"), overwrite: false, CancellationToken.None));
        }

        await writing;
        (await Should.ThrowAsync<IOException>(() => Backup.RestoreAsync(server.Settings, At("copy.db"), overwrite: true, CancellationToken.None))).Message.ShouldContain("in use");
        var target = server.Settings with { DataFolder = At("data") };
        (await Backup.RestoreAsync(target, At("copy.db"), overwrite: false, CancellationToken.None))["workloads"].ShouldBeInRange(1, 21);
        await Should.ThrowAsync<IOException>(() => Backup.RestoreAsync(target, At("copy.db"), overwrite: false, CancellationToken.None));
        File.Copy(Path.Combine(server.Settings.DataFolder, "lintel.key"), At("data/lintel.key"));
        await using (var copy = await LintelServer.StartAsync(target, CancellationToken.None))
            await new ApiClient(new(copy.Urls.First()), server.Admin.Key).CallAsync("GetWorkload", new() { ["WorkloadId"] = id });
        await Backup.RestoreAsync(target, At("copy.db"), overwrite: true, CancellationToken.None);
    }

    [Fact]
    public async Task A_session_that_was_ended_does_not_come_back_with_a_copy()
    {
        Assert.SkipWhen(Stores.IsPostgres, "PostgreSQL has pg_dump.");
        await using var server = await RunningServer.StartAsync();
        using var browser = await SignIn.Browser.SignedInAsync(server);
        await using (var database = await DataFolder.OpenAsync(server.Settings, CancellationToken.None))
            await Backup.WriteAsync(database, At("copy.db"), overwrite: false, CancellationToken.None);
        var target = server.Settings with { DataFolder = At("data") };
        await Backup.RestoreAsync(target, At("copy.db"), overwrite: false, CancellationToken.None);
        File.Copy(Path.Combine(server.Settings.DataFolder, "lintel.key"), At("data/lintel.key"));
        await using var restored = await LintelServer.StartAsync(target, CancellationToken.None);
        using var there = new SignIn.Browser(new(restored.Urls.First()));
        (await there.SendAsync(HttpMethod.Get, "/session", null, [("Cookie", browser.Cookies.GetCookieHeader(server.Url))])).Status.ShouldBe(401);
        (await there.SignInAsync("admin", SignIn.Browser.Password)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_damaged_backup_is_refused_and_what_is_there_stays()
    {
        Assert.SkipWhen(Stores.IsPostgres, "PostgreSQL has pg_dump.");
        await using var server = await RunningServer.StartAsync();
        var target = server.Settings with { DataFolder = At("data") };
        File.WriteAllText(At("nothing.db"), "This is no database, and it is long enough to have a header of a hundred bytes. " + new string('x', 5000));
        await Should.ThrowAsync<InvalidDataException>(() => Backup.RestoreAsync(target, At("nothing.db"), overwrite: true, CancellationToken.None));
        File.Exists(At("data/lintel.db")).ShouldBeFalse();
        await Should.ThrowAsync<FileNotFoundException>(() => Backup.RestoreAsync(target, At("missing.db"), overwrite: true, CancellationToken.None));
    }

    [Fact]
    public async Task The_audit_log_says_who_did_what()
    {
        await using var server = await RunningServer.StartAsync();
        await Given.WorkloadAsync(server.Admin);
        var listed = LintelProgram.Run(server.Environment, "audit", "--format", "json");
        listed.Exit.ShouldBe(0, listed.Error);
        var newest = JsonNode.Parse(listed.Output)!.AsArray()[0]!;
        ((string?)newest["operation"], (string?)newest["user"], (string?)newest["account"]).ShouldBe(("CreateWorkload", "admin", RunningServer.AdminAccount));
        ((string?)newest["source"]).ShouldBe("127.0.0.1");
        LintelProgram.Run(server.Environment, "audit", "--since", "tomorrow").Exit.ShouldBe(1);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string At(string name) => Path.Combine(_folder, name);
}
