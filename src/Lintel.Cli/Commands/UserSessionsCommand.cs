using System.CommandLine;
using Lintel.Cli.Hosting;
using Lintel.Cli.Rendering;
using Lintel.Cli.Settings;
using Lintel.Server.Identity;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel user sessions</c>: where a user is signed in.</summary>
internal static class UserSessionsCommand
{
    public static Command Build()
    {
        var name = new Argument<string>("NAME") { Description = "The user's name." };
        var end = new Option<string?>("--end") { Description = "Ends this session.", HelpName = "ID" };
        var endAll = new Option<bool>("--end-all") { Description = "Ends all sessions of the user." };
        var format = UserCommand.Format();
        var command = new Command("sessions", """
            Lists where a user is signed in from a browser, or ends sessions at once.

            Examples:
              lintel user sessions anna
              lintel user sessions anna --end 5f0c1d2e3b4a5968
              lintel user sessions anna --end-all
            """)
        {
            name, end, endAll, format,
        };
        var server = new ServerArguments(ServerSettingNames.OfData);
        server.AddTo(command);
        command.SetAction((parsed, cancel) => ServerWork.WithDatabaseAsync(server, parsed, async (settings, database) =>
        {
            var (user, id) = (parsed.GetRequiredValue(name), parsed.GetValue(end));
            var sessions = new WebSessions(database, settings.SessionIdle, settings.SessionLifetime, TimeProvider.System);
            if (id is null && !parsed.GetValue(endAll))
            {
                if (await sessions.ListAsync(user, cancel) is not { } found)
                    return Fault.Say($"There is no user \"{user}\".");
                Output.Write(null, UserText.Sessions(found, parsed.GetValue(format) == "json"));
                return ExitCode.Done;
            }

            if (id is not null && parsed.GetValue(endAll))
                return Fault.Say("--end and --end-all do not go together.");
            var ended = await sessions.EndAsync(user, id, ServerWork.Actor, cancel);
            if (id is not null && ended == 0)
                return Fault.Say($"\"{user}\" has no session \"{id}\".");
            Output.Write(null, $"Ended {ended} {(ended == 1 ? "session" : "sessions")} of {user}.\n");
            return ExitCode.Done;
        }, cancel));
        return command;
    }
}
