using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Cli;

public sealed class ServeCommandTests
{
    [Fact]
    public async Task The_first_start_prints_a_key_that_works_the_log_is_JSON_and_a_signal_to_stop_ends_with_success()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are a thing of POSIX.");
        var folder = Directory.CreateTempSubdirectory("lintel-serve-").FullName;
        using var process = LintelProgram.Start(
            LintelProgram.Path, new Dictionary<string, string> { ["LINTEL_DATA"] = folder, ["LINTEL_LOG_FORMAT"] = "json" }, "serve", "--port", "0", "--log-level", "information");
        var log = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var (id, secret, url) = ("", "", "");
        while (url.Length == 0 && await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            id = After(line, "AWS_ACCESS_KEY_ID=") ?? id;
            secret = After(line, "AWS_SECRET_ACCESS_KEY=") ?? secret;
            url = After(line, "Lintel listens on ") ?? url;
        }

        var client = new ApiClient(new(url), new(id, secret, new("admin", "000000000000", true)));
        await Given.WorkloadAsync(client);
        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0);
        var lines = (await log).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldContain(line => JsonDocument.Parse(line).RootElement.GetProperty("Message").GetString()!.Contains("CreateWorkload"));
        string.Join('\n', lines).ShouldNotContain(secret);
        Directory.Delete(folder, recursive: true);
    }

    private static string? After(string line, string start) =>
        line.IndexOf(start, StringComparison.Ordinal) is var at and >= 0 ? line[(at + start.Length)..].Trim() : null;
}
