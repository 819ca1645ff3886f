using System.CommandLine;
using Lintel.Server.Hosting;

namespace Lintel.Cli.Commands;

/// <summary>The options of every command that works on a server's data, each with its environment variable.</summary>
internal sealed class ServerArguments
{
    private readonly Option<string?> _data = new("--data") { Description = "Folder of the database and the key file. Default: $LINTEL_DATA, else lintel in the folder for application data." };
    private readonly Option<string?> _postgres = new("--postgres") { Description = "Connection string of a PostgreSQL database. Default: $LINTEL_POSTGRES, else a SQLite file in the data folder." };

    public void AddTo(Command command)
    {
        command.Options.Add(_data);
        command.Options.Add(_postgres);
    }

    public ServerSettings Read(ParseResult parsed) => new()
    {
        DataFolder = parsed.GetValue(_data) ?? Variable("LINTEL_DATA")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "lintel"),
        Postgres = parsed.GetValue(_postgres) ?? Variable("LINTEL_POSTGRES"),
        Key = Variable("LINTEL_KEY"),
    };

    public static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
