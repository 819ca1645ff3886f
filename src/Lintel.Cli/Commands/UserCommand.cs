using System.CommandLine;
using Lintel.Cli.Hosting;
using Lintel.Cli.Rendering;
using Lintel.Cli.Settings;
using Lintel.Server.Identity;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel user</c>: who may use a server, with which access keys, and signed in how.</summary>
internal sealed class UserCommand : ICommand
{
    public Command Build() => new("user", """
        Adds, lists and removes the users of a server, their access keys, passwords and sessions, also while it runs: changes hold within seconds.

        Examples:
          lintel user add anna --account 123456789012
          lintel user list
          lintel user key add anna
          lintel user password anna --generate
          lintel user sessions anna
          lintel user link anna --email anna@example.com
        """)
    {
        Add(), List(), Remove(), UserPasswordCommand.Build(), UserSessionsCommand.Build(), UserLinkCommand.Build(),
        new Command("key", "Adds and removes access keys of users.") { AddKey(), RemoveKey() },
    };

    private static Command Add()
    {
        var name = new Argument<string>("NAME") { Description = "The user's name, unique on the server." };
        var account = new Option<string>("--account") { Description = "The 12 digits of the account whose resources are the user's own.", Required = true, HelpName = "ID" };
        var administrator = new Option<bool>("--administrator") { Description = "The user may manage other users." };
        var format = Format();
        return On("add", """
            Adds a user and prints the new access key. The secret is shown this once and cannot be had again.

            Examples:
              lintel user add anna --account 123456789012
              lintel user add pipeline --account 123456789012 --format json
            """, [name], [account, administrator, format], async (parsed, users, cancel) =>
        {
            var (user, id) = (parsed.GetRequiredValue(name), parsed.GetRequiredValue(account));
            if (Users.ProblemOrNull(user, id) is { } problem)
                return Fault.Say(problem);
            return await users.AddAsync(user, id, parsed.GetValue(administrator), cancel) is { } key
                ? Print(UserText.Key(key, parsed.GetValue(format) == "json"))
                : Fault.Say($"There is a user \"{user}\" already. \"lintel user key add {user}\" gives another key.");
        });
    }

    private static Command List()
    {
        var format = Format();
        return On("list", "Lists the users with their accounts and the ids of their keys.", [], [format], async (parsed, users, cancel) =>
            Print(UserText.List(await users.ListAsync(cancel), parsed.GetValue(format) == "json")));
    }

    private static Command Remove()
    {
        var name = new Argument<string>("NAME") { Description = "The user's name." };
        return On("remove", "Removes a user with all access keys. Workloads and lenses of the account stay.", [name], [], async (parsed, users, cancel) =>
            await users.RemoveAsync(parsed.GetRequiredValue(name), cancel) switch
            {
                UserChange.Done => Print($"Removed {parsed.GetValue(name)}.\n"),
                UserChange.LastAdministrator => Fault.Say($"\"{parsed.GetValue(name)}\" is the only administrator and stays. Add another one first."),
                _ => Fault.Say($"There is no user \"{parsed.GetValue(name)}\"."),
            });
    }

    private static Command AddKey()
    {
        var name = new Argument<string>("NAME") { Description = "The user's name." };
        var format = Format();
        return On("add", "Gives a user another access key and prints it this once.", [name], [format], async (parsed, users, cancel) =>
            await users.AddKeyAsync(parsed.GetRequiredValue(name), cancel) is { } key
                ? Print(UserText.Key(key, parsed.GetValue(format) == "json"))
                : Fault.Say($"There is no user \"{parsed.GetValue(name)}\"."));
    }

    private static Command RemoveKey()
    {
        var id = new Argument<string>("KEY") { Description = "The access key's id." };
        return On("remove", "Removes an access key; requests signed with it are refused within seconds.", [id], [], async (parsed, users, cancel) =>
            await users.RemoveKeyAsync(parsed.GetRequiredValue(id), cancel) == UserChange.Done
                ? Print($"Removed {parsed.GetValue(id)}.\n")
                : Fault.Say($"There is no access key \"{parsed.GetValue(id)}\"."));
    }

    public static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }

    private static Command On(
        string name, string description, Argument[] arguments, Option[] options, Func<ParseResult, Users, CancellationToken, Task<int>> work)
    {
        var command = new Command(name, description);
        foreach (var argument in arguments)
            command.Arguments.Add(argument);
        foreach (var option in options)
            command.Options.Add(option);
        var server = new ServerArguments(ServerSettingNames.OfData);
        server.AddTo(command);
        command.SetAction((parsed, cancel) => ServerWork.WithUsersAsync(server, parsed, users => work(parsed, users, cancel), cancel));
        return command;
    }

    private static int Print(string text)
    {
        Output.Write(null, text);
        return ExitCode.Done;
    }
}
