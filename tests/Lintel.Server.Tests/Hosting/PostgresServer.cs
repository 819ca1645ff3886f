using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Lintel.Server.Tests.Hosting;

/// <summary>A PostgreSQL of the tests' own, on a free port and in a temporary folder. It starts when the first test asks for it.</summary>
public sealed class PostgresServer : IDisposable
{
    private static readonly Lazy<(PostgresServer? Server, string Problem)> Started = new(Start);

    private readonly string _folder;
    private readonly int _port;
    private int _databases;

    private PostgresServer(string folder, int port) => (_folder, _port) = (folder, port);

    /// <summary>A new, empty database's connection string; the test is skipped where PostgreSQL cannot be started.</summary>
    public static async Task<string> NewDatabaseAsync()
    {
        var (server, problem) = Started.Value;
        Assert.SkipWhen(server is null, problem);
        var name = string.Create(CultureInfo.InvariantCulture, $"lintel_{Interlocked.Increment(ref server._databases)}");
        await using var source = NpgsqlDataSource.Create(server.Connection("postgres"));
        await using var create = source.CreateCommand($"create database {name}");
        await create.ExecuteNonQueryAsync();
        return server.Connection(name);
    }

    /// <summary>Stops it at the end of the run.</summary>
    public static void StopIfStarted()
    {
        if (Started.IsValueCreated)
            Started.Value.Server?.Dispose();
    }

    public void Dispose()
    {
        Run("pg_ctl", $"-D {_folder}/data -m immediate stop");
        Directory.Delete(_folder, recursive: true);
    }

    private string Connection(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=lintel;Database={database};Maximum Pool Size=10;Include Error Detail=true");

    private static (PostgresServer? Server, string Problem) Start()
    {
        if (OperatingSystem.IsWindows() || Tool("initdb") is null)
            return (null, "PostgreSQL is not installed.");
        var folder = Directory.CreateTempSubdirectory("lintel-pg-").FullName;
        if (IsRoot && Shell($"chown postgres {folder}") != 0)
            return (null, "PostgreSQL does not run as root, and there is no user postgres.");
        var server = new PostgresServer(folder, FreePort());
        if (Run("initdb", $"-D {folder}/data -U lintel --auth=trust -E UTF8 --locale=C --no-sync") != 0)
            return (null, "initdb failed.");
        var options = string.Create(CultureInfo.InvariantCulture, $"-p {server._port} -h 127.0.0.1 -k {folder} -c fsync=off -c max_connections=300 -c shared_buffers=32MB");
        return Run("pg_ctl", $"-D {folder}/data -w -t 120 -l {folder}/log -o '{options}' start") == 0 ? (server, "") : (null, "PostgreSQL does not start.");
    }

    private static bool IsRoot => Environment.UserName == "root";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string? Tool(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
        .Concat(Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(folder => folder + "/bin") : [])
        .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Runs a tool of PostgreSQL's, which refuses root, as the user that its package made.</summary>
    private static int Run(string tool, string arguments) =>
        Shell(IsRoot ? $"cd /tmp && runuser -u postgres -- {Tool(tool)} {arguments}" : $"{Tool(tool)} {arguments}");

    /// <summary>What it starts in the background must not keep a pipe of ours open.</summary>
    private static int Shell(string line)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"{{ {line}; }} >/dev/null 2>&1 </dev/null"]))
            ?? throw new InvalidOperationException("There is no shell.");
        process.WaitForExit();
        return process.ExitCode;
    }
}
