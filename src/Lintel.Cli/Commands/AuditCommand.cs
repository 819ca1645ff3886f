using System.CommandLine;
using System.Globalization;
using Lintel.Cli.Hosting;
using Lintel.Cli.Rendering;
using Lintel.Cli.Settings;
using Lintel.Server.Auditing;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel audit</c>: who changed what on a server.</summary>
internal sealed class AuditCommand : ICommand
{
    private const int MostEntries = 1_000_000;

    private readonly Option<string?> _since = new("--since") { Description = "Only changes from this day on, such as 2026-11-28 (UTC).", HelpName = "DATE" };
    private readonly Option<string?> _account = new("--account") { Description = "Only changes of this account.", HelpName = "ID" };
    private readonly Option<int> _limit = new("--limit") { Description = "How many changes at most.", DefaultValueFactory = _ => 100 };
    private readonly Option<string> _format = new("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
    private readonly ServerArguments _server = new(ServerSettingNames.OfData);

    public Command Build()
    {
        var command = new Command("audit", """
            Lists the changes on a server, the newest first: when, who, what, to what, and from where.

            Examples:
              lintel audit
              lintel audit --since 2026-11-01 --account 123456789012 --format json
            """)
        {
            _since, _account, _limit, _format,
        };
        _format.AcceptOnlyFromAmong("text", "json");
        _server.AddTo(command);
        command.SetAction((parsed, cancel) =>
        {
            var day = DateOnly.MinValue;
            if (parsed.GetValue(_since) is { } text && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
                return Task.FromResult(Fault.Say($"\"{text}\" is no day. Write it as 2026-11-28."));
            if (parsed.GetValue(_limit) is < 1 or > MostEntries)
                return Task.FromResult(Fault.Say($"--limit is a number from 1 to {MostEntries}."));
            var since = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).ToUnixTimeMilliseconds();
            return ServerWork.WithDatabaseAsync(_server, parsed, async (_, database) =>
            {
                var entries = await database.ReadAsync(session => AuditLog.ReadAsync(session, since, parsed.GetValue(_account), parsed.GetValue(_limit)), cancel);
                Output.Write(null, AuditText.List(entries, parsed.GetValue(_format) == "json"));
                return ExitCode.Done;
            }, cancel);
        });
        return command;
    }
}
