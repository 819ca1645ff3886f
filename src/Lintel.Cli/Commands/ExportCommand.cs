using System.CommandLine;
using Lintel.Cli.Rendering;
using Lintel.Cli.Settings;
using Lintel.Server.Archives;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel export</c>: everything a server keeps as JSON files.</summary>
internal sealed class ExportCommand : ICommand
{
    private readonly Argument<string> _folder = new("DIR") { Description = "The folder to write." };
    private readonly Option<bool> _force = new("--force") { Description = "Replace an export that is there." };
    private readonly ServerArguments _server = new(ServerSettingNames.OfData);

    public Command Build()
    {
        var command = new Command("export", """
            Writes everything a server keeps as JSON files, one a table, from SQLite and from PostgreSQL, also while it runs. Secrets stay sealed.

            Examples:
              lintel export lintel-export
              lintel export lintel-export --postgres "Host=db;Username=lintel;Database=lintel"
            """)
        {
            _folder, _force,
        };
        _server.AddTo(command);
        command.SetAction((parsed, cancel) => ServerWork.WithDatabaseAsync(_server, parsed, async (_, database) =>
        {
            var folder = parsed.GetRequiredValue(_folder);
            return RowCounts.Print($"Written to {folder}.", await Archive.ExportAsync(database, folder, parsed.GetValue(_force), cancel));
        }, cancel));
        return command;
    }
}
