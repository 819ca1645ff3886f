using System.Text.Json.Nodes;
using Lintel.Server.Identity;
using Lintel.Server.Tests.Cli;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Aws;

/// <summary>AWS's own command line against the running server: signatures, paths and answers of another maker's.</summary>
public sealed class AwsCliTests
{
    private static readonly string? Aws = new[] { "/usr/bin" }.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'))
        .Select(folder => Path.Combine(folder, "aws")).FirstOrDefault(File.Exists);

    [Fact]
    public async Task A_workload_is_made_read_changed_and_deleted()
    {
        await using var server = await RunningServer.StartAsync();
        const string name = "Büro & Laden + 日本 (a/b)";
        var created = Read(Run(server, server.Admin.Key, "create-workload", "--workload-name", name, "--description", "A shop, 50% off", "--environment", "PRODUCTION",
            "--aws-regions", "eu-central-1", "--review-owner", "anna@example.com", "--lenses", "wellarchitected", "--tags", "Team=Ä b+c"));
        var id = (string?)created["WorkloadId"] ?? "";
        var workload = Read(Run(server, server.Admin.Key, "get-workload", "--workload-id", id))["Workload"]!;
        ((string?)workload["WorkloadName"]).ShouldBe(name);
        ((string?)workload["Tags"]!["Team"]).ShouldBe("Ä b+c");
        Read(Run(server, server.Admin.Key, "update-workload", "--workload-id", id, "--notes", "ß"))["Workload"]!["Notes"]!.ToString().ShouldBe("ß");
        Run(server, server.Admin.Key, "delete-workload", "--workload-id", id).Exit.ShouldBe(0);
        var gone = Run(server, server.Admin.Key, "get-workload", "--workload-id", id);
        gone.Exit.ShouldNotBe(0);
        gone.Error.ShouldContain("(ResourceNotFoundException)");
    }

    [Fact]
    public async Task A_wrong_secret_and_a_session_token_are_refused()
    {
        await using var server = await RunningServer.StartAsync();
        var wrong = Run(server, server.Admin.Key with { Secret = "another" }, "get-workload", "--workload-id", new string('0', 32));
        wrong.Error.ShouldContain("(InvalidSignatureException)");
        var temporary = Run(server, server.Admin.Key, ["get-workload", "--workload-id", new string('0', 32)], "a-token");
        temporary.Error.ShouldContain("(UnrecognizedClientException)");
    }

    private static JsonNode Read((int Exit, string Output, string Error) run)
    {
        run.Exit.ShouldBe(0, run.Error);
        return JsonNode.Parse(run.Output) ?? throw new FormatException("The answer is null.");
    }

    private static (int Exit, string Output, string Error) Run(RunningServer server, AccessKey key, params string[] arguments) => Run(server, key, arguments, "");

    private static (int Exit, string Output, string Error) Run(RunningServer server, AccessKey key, string[] arguments, string token)
    {
        Assert.SkipWhen(Aws is null, "The AWS CLI is not installed.");
        var environment = new Dictionary<string, string>
        {
            ["AWS_ACCESS_KEY_ID"] = key.Id,
            ["AWS_SECRET_ACCESS_KEY"] = key.Secret,
            ["AWS_SESSION_TOKEN"] = token,
            ["AWS_REGION"] = "eu-central-1",
            ["AWS_DEFAULT_REGION"] = "eu-central-1",
            ["AWS_CONFIG_FILE"] = "/dev/null",
            ["AWS_SHARED_CREDENTIALS_FILE"] = "/dev/null",
            ["AWS_EC2_METADATA_DISABLED"] = "true",
            ["AWS_PAGER"] = "",
            ["LC_ALL"] = "C.UTF-8",
            ["PYTHONUTF8"] = "1",
        };
        return LintelProgram.Run(Aws, environment, ["--endpoint-url", server.Url.ToString(), "--output", "json", "wellarchitected", .. arguments]);
    }
}
