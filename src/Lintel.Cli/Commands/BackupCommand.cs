using System.CommandLine;
using Lintel.Cli.Rendering;
using Lintel.Cli.Settings;
using Lintel.Server.Archives;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel backup</c>: a checked copy of a server's SQLite database.</summary>
internal sealed class BackupCommand : ICommand
{
    private readonly Argument<string> _file = new("FILE") { Description = "The file to write." };
    private readonly Option<bool> _force = new("--force") { Description = "Replace the file when it is there." };
    private readonly ServerArguments _server = new(ServerSettingNames.OfData);

    public Command Build()
    {
        var command = new Command("backup", """
            Copies a server's SQLite database while it runs, and checks the copy. The key file lintel.key is not in it: keep it as well, apart.

            Examples:
              lintel backup lintel-2026-11-28.db
              lintel backup /backups/lintel.db --data /var/lib/lintel --force
            """)
        {
            _file, _force,
        };
        _server.AddTo(command);
        command.SetAction((parsed, cancel) => ServerWork.WithDatabaseAsync(_server, parsed, async (_, database) =>
        {
            var file = parsed.GetRequiredValue(_file);
            return RowCounts.Print($"Copied to {file} and checked.", await Backup.WriteAsync(database, file, parsed.GetValue(_force), cancel));
        }, cancel));
        return command;
    }
}
