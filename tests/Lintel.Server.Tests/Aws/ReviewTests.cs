using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Lintel.Server.Hosting;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Aws;

public sealed class ReviewTests
{
    private const string Database = """
        provider "aws" {
          region = "eu-central-1"
        }

        resource "aws_db_instance" "shop" {
          identifier        = "shop"
          engine            = "mysql"
          instance_class    = "db.t3.micro"
          allocated_storage = 20
          username          = "admin"
          password          = "secret-in-code"
          storage_encrypted = false
        }
        """;

    [Fact]
    public async Task A_review_fills_answers_notes_and_checks_and_leaves_what_a_person_answered()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        var persons = Question(id, "backing-up-data");
        persons["SelectedChoices"] = new JsonArray("rel_backing_up_data_no");
        var mine = (await server.Admin.CallAsync("UpdateAnswer", persons))["Answer"]!;
        (await PutAsync(server.Admin, $"/lintel/workloads/{id}/sources/infra", Zip(("main.tf", Database)))).Status.ShouldBe(200);

        var run = await ReviewAsync(server.Admin, id);
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
        (await PutAsync(server.Admin, path, "not an archive"u8.ToArray())).ErrorType.ShouldBe("ValidationException");
        (await PutAsync(server.Admin, path, Zip(("../../etc/passwd", "x")))).ErrorType.ShouldBe("ValidationException");
        (await PutAsync(server.Admin, path, Zip())).ErrorType.ShouldBe("ValidationException");
        (await SendAsync(server.Admin, HttpMethod.Post, $"/lintel/workloads/{id}/reviews")).ErrorType.ShouldBe("ConflictException");
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
            await PutAsync(first.Admin, $"/lintel/workloads/{id}/sources/infra", Zip(("main.tf", Database)));
            run = (string?)(await SendAsync(first.Admin, HttpMethod.Post, $"/lintel/workloads/{id}/reviews")).Body["ReviewId"] ?? "";
        }

        await using var second = await RunningServer.StartAsync(_ => data with { RunsJobs = true });
        ((string?)(await WaitAsync(second.Admin, id, run))["Status"]).ShouldBe("DONE");
    }

    [Fact]
    public async Task A_stranger_sees_neither_sources_nor_reviews()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        var stranger = await server.AddUserAsync("stranger", "444455556666");
        (await SendAsync(stranger, HttpMethod.Get, $"/lintel/workloads/{id}/sources")).ErrorType.ShouldBe("ResourceNotFoundException");
        (await PutAsync(stranger, $"/lintel/workloads/{id}/sources/infra", Zip(("main.tf", Database)))).ErrorType.ShouldBe("ResourceNotFoundException");
    }

    [Fact]
    public async Task A_schedule_is_set_and_read()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        var path = $"/lintel/workloads/{id}/schedule";
        ((string?)(await SendAsync(server.Admin, HttpMethod.Get, path)).Body["Cadence"]).ShouldBe("NONE");
        (await PutAsync(server.Admin, path, """{"Cadence":"NIGHTLY"}"""u8.ToArray())).Status.ShouldBe(200);
        ((string?)(await SendAsync(server.Admin, HttpMethod.Get, path)).Body["Cadence"]).ShouldBe("NIGHTLY");
        (await PutAsync(server.Admin, path, """{"Cadence":"hourly"}"""u8.ToArray())).ErrorType.ShouldBe("ValidationException");
    }

    private static async Task<JsonObject> ReviewAsync(ApiClient client, string id)
    {
        var run = (string?)(await SendAsync(client, HttpMethod.Post, $"/lintel/workloads/{id}/reviews")).Body["ReviewId"] ?? "";
        return await WaitAsync(client, id, run);
    }

    private static async Task<JsonObject> WaitAsync(ApiClient client, string id, string run)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            var found = (await SendAsync(client, HttpMethod.Get, $"/lintel/workloads/{id}/reviews/{run}")).Body;
            if ((string?)found["Status"] != "QUEUED")
                return found;
            await Task.Delay(100);
        }

        throw new TimeoutException("The run did not end.");
    }

    private static Task<ApiAnswer> SendAsync(ApiClient client, HttpMethod method, string path) =>
        client.SendAsync(new HttpRequestMessage(method, new Uri(client.Url, path)), []);

    private static Task<ApiAnswer> PutAsync(ApiClient client, string path, byte[] body) =>
        client.SendAsync(new HttpRequestMessage(HttpMethod.Put, new Uri(client.Url, path)), body);

    private static JsonObject Question(string id, string question) => new() { ["WorkloadId"] = id, ["LensAlias"] = "wellarchitected", ["QuestionId"] = question };

    private static byte[] Zip(params (string Path, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in files)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
