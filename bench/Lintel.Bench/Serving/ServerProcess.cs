using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Lintel.Bench.Serving;

/// <summary>A server in a process of its own, on a free port.</summary>
internal sealed class ServerProcess
{
    public const string KeyId = "AKIACRASHCRASHCRASH0";
    public const string Secret = "a-secret-that-only-this-run-uses-00000001";

    private readonly Process _process;

    private ServerProcess(Process process, Uri url) => (_process, Url) = (process, url);

    public Uri Url { get; }

    public int Id => _process.Id;

    public static async Task<ServerProcess> StartAsync(string program)
    {
        var process = Start(program, "serve", "--port", "0");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf("http://", StringComparison.Ordinal) is var at and >= 0)
                return new ServerProcess(process, new Uri(line[at..].Split(' ')[0].TrimEnd('.')));
        }

        throw new InvalidOperationException("The server ended before it listened.");
    }

    /// <summary>What the changes of one kind were made to.</summary>
    public static async Task<IReadOnlyList<string>> AuditAsync(string program, string operation)
    {
        using var process = Start(program, "audit", "--format", "json", "--limit", 1_000_000.ToString(CultureInfo.InvariantCulture));
        using var entries = JsonDocument.Parse(await process.StandardOutput.ReadToEndAsync());
        return [.. entries.RootElement.EnumerateArray()
            .Where(entry => entry.GetProperty("operation").GetString() == operation)
            .Select(entry => entry.GetProperty("resource").GetString() ?? "")];
    }

    public Caller Caller() => new(Url, KeyId, Secret);

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Start(string program, params ReadOnlySpan<string> words)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. words]) { RedirectStandardOutput = true };
        start.Environment["LINTEL_ADMIN_ACCESS_KEY_ID"] = KeyId;
        start.Environment["LINTEL_ADMIN_SECRET_ACCESS_KEY"] = Secret;
        return Process.Start(start) ?? throw new InvalidOperationException("The program does not start.");
    }
}
