using System.Text.Json.Nodes;
using Lintel.Server.Identity;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Cli;

/// <summary>Users are managed from the command line while the server runs.</summary>
public sealed class UserCommandTests
{
    private static readonly JsonObject Unknown = new() { ["WorkloadId"] = new string('0', 32) };

    [Fact]
    public async Task A_user_that_is_added_beside_a_running_server_can_use_it_at_once()
    {
        await using var server = await RunningServer.StartAsync();
        var added = Run(server, "user", "add", "anna", "--account", "444455556666", "--format", "json");
        added.Exit.ShouldBe(0, added.Error);
        var anna = Client(server, added.Output);
        anna.Account.ShouldBe("444455556666");
        anna.Arn.ShouldBe("arn:aws:iam::444455556666:user/anna");
        await Given.WorkloadAsync(anna);
    }

    [Fact]
    public async Task A_taken_name_and_a_bad_account_are_refused_with_a_reason()
    {
        await using var server = await RunningServer.StartAsync();
        Run(server, "user", "add", "anna", "--account", "444455556666").Exit.ShouldBe(0);
        var taken = Run(server, "user", "add", "anna", "--account", "444455556666");
        (taken.Exit, taken.Output).ShouldBe((1, ""));
        taken.Error.ShouldContain("\"anna\" already");
        var bad = Run(server, "user", "add", "bob", "--account", "4444");
        (bad.Exit, bad.Output).ShouldBe((1, ""));
        bad.Error.ShouldContain("12 digits");
        Run(server, "user", "add", "bob").Exit.ShouldBe(1);
        Run(server, "user", "add", "b/b", "--account", "444455556666").Exit.ShouldBe(1);
    }

    [Fact]
    public async Task A_user_and_a_key_that_are_removed_stop_working_within_seconds()
    {
        await using var server = await RunningServer.StartAsync();
        var first = Client(server, Run(server, "user", "add", "anna", "--account", "444455556666", "--format", "json").Output);
        var second = Client(server, Run(server, "user", "key", "add", "anna", "--format", "json").Output);
        (await first.SendAsync("GetWorkload", Unknown)).Status.ShouldNotBe(403);
        Run(server, "user", "key", "remove", first.Key.Id).Exit.ShouldBe(0);
        await UntilRefusedAsync(first);
        (await second.SendAsync("GetWorkload", Unknown)).Status.ShouldNotBe(403);
        Run(server, "user", "remove", "anna").Exit.ShouldBe(0);
        await UntilRefusedAsync(second);
        Run(server, "user", "remove", "anna").Exit.ShouldBe(1);
        Run(server, "user", "key", "remove", first.Key.Id).Exit.ShouldBe(1);
    }

    [Fact]
    public async Task The_list_shows_users_and_key_ids_and_no_secret()
    {
        await using var server = await RunningServer.StartAsync();
        var added = JsonNode.Parse(Run(server, "user", "add", "anna", "--account", "444455556666", "--format", "json").Output)!;
        var list = Run(server, "user", "list", "--format", "json");
        list.Output.ShouldNotContain((string?)added["secretAccessKey"] ?? "");
        var anna = JsonNode.Parse(list.Output)!.AsArray().Single(user => (string?)user!["name"] == "anna")!;
        ((string?)anna["accessKeyIds"]![0]).ShouldBe((string?)added["accessKeyId"]);
        Run(server, "user", "list").Output.ShouldContain("anna");
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        await using var server = await RunningServer.StartAsync();
        Run(server, "user", "remove", "admin").Exit.ShouldBe(1);
        Run(server, "user", "add", "second", "--account", "444455556666", "--administrator").Exit.ShouldBe(0);
        Run(server, "user", "remove", "admin").Exit.ShouldBe(0);
    }

    private static async Task UntilRefusedAsync(ApiClient client)
    {
        // The server remembers a key for five seconds.
        for (var attempt = 0; attempt < 100; attempt++)
        {
            if ((await client.SendAsync("GetWorkload", Unknown)).ErrorType == "UnrecognizedClientException")
                return;
            await Task.Delay(200);
        }

        Assert.Fail("The key works still.");
    }

    private static ApiClient Client(RunningServer server, string json)
    {
        var key = JsonNode.Parse(json)!;
        return new(server.Url, new(
            (string?)key["accessKeyId"] ?? "", (string?)key["secretAccessKey"] ?? "", new Principal((string?)key["name"] ?? "", (string?)key["accountId"] ?? "", false)));
    }

    private static (int Exit, string Output, string Error) Run(RunningServer server, params string[] arguments) => LintelProgram.Run(server.Environment, arguments);
}
