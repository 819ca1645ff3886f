using System.CommandLine;
using Lintel.Cli.Rendering;
using Lintel.Cli.Settings;
using Lintel.Server.Archives;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel import</c>: an export read into an empty database of either kind.</summary>
internal sealed class ImportCommand : ICommand
{
    private readonly Argument<string> _folder = new("DIR") { Description = "What \"lintel export\" wrote." };
    private readonly Option<bool> _force = new("--force") { Description = "Replace everything that the database holds." };
    private readonly ServerArguments _server = new(ServerSettingNames.OfData);

    public Command Build()
    {
        var command = new Command("import", """
            Reads an export into a database, all or nothing. Access keys work there when the key that seals them is the same: lintel.key or LINTEL_KEY.

            Example:
              lintel import lintel-export --postgres "Host=db;Username=lintel;Database=lintel"
            """)
        {
            _folder, _force,
        };
        _server.AddTo(command);
        command.SetAction((parsed, cancel) => ServerWork.WithDatabaseAsync(_server, parsed, async (_, database) => RowCounts.Print(
            "Imported.", await Archive.ImportAsync(database, parsed.GetRequiredValue(_folder), parsed.GetValue(_force), cancel)), cancel));
        return command;
    }
}
