using System.CommandLine;
using System.Data.Common;
using System.Security.Cryptography;
using Lintel.Cli.Hosting;
using Lintel.Cli.Settings;
using Lintel.Server.Hosting;
using Lintel.Server.Identity;
using Lintel.Server.Storage;

namespace Lintel.Cli.Commands;

/// <summary>Runs commands on a server's data. What settings, files and databases refuse becomes a message and an exit code.</summary>
internal static class ServerWork
{
    /// <summary>Who works on the command line, for the audit log.</summary>
    public static Actor Actor => new(Environment.UserName, "command line");

    /// <summary>Reads the settings and does the work with them.</summary>
    public static async Task<int> RunAsync(ServerArguments arguments, ParseResult parsed, Func<ServerSettings, Task<int>> work)
    {
        try
        {
            return await work(arguments.Read(parsed));
        }
        catch (Exception error) when (error is SettingException or IOException or UnauthorizedAccessException or InvalidDataException
            or DbException or CryptographicException or ArgumentException or NotSupportedException)
        {
            return Fault.Say(error.Message);
        }
    }

    /// <summary>Does the work with the users of a server, which may be running.</summary>
    public static Task<int> WithUsersAsync(ServerArguments arguments, ParseResult parsed, Func<Users, Task<int>> work, CancellationToken cancellation) =>
        WithDatabaseAsync(
            arguments,
            parsed,
            (settings, database) => work(new(database, DataFolder.Box(settings), TimeProvider.System, Actor)),
            cancellation);

    /// <summary>Does the work with the database of a server, which may be running.</summary>
    public static Task<int> WithDatabaseAsync(
        ServerArguments arguments, ParseResult parsed, Func<ServerSettings, Database, Task<int>> work, CancellationToken cancellation) =>
        RunAsync(arguments, parsed, async settings =>
        {
            await using var database = await DataFolder.OpenAsync(settings, cancellation);
            return await work(settings, database);
        });
}
