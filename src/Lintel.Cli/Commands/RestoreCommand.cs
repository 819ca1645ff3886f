using System.CommandLine;
using Lintel.Cli.Rendering;
using Lintel.Cli.Settings;
using Lintel.Server.Archives;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel restore</c>: a copy of a SQLite database back in its place.</summary>
internal sealed class RestoreCommand : ICommand
{
    private readonly Argument<string> _file = new("FILE") { Description = "What \"lintel backup\" wrote." };
    private readonly Option<bool> _force = new("--force") { Description = "Replace the database when there is one." };
    private readonly ServerArguments _server = new(ServerSettingNames.OfData);

    public Command Build()
    {
        var command = new Command("restore", """
            Checks a copy of a server's SQLite database and puts it in place, whole or not at all. The server must not be running.

            Example:
              lintel restore lintel-2026-11-28.db --data /var/lib/lintel
            """)
        {
            _file, _force,
        };
        _server.AddTo(command);
        command.SetAction((parsed, cancel) => ServerWork.RunAsync(_server, parsed, async settings => RowCounts.Print(
            "Restored and checked.", await Backup.RestoreAsync(settings, parsed.GetRequiredValue(_file), parsed.GetValue(_force), cancel))));
        return command;
    }
}
