using System.CommandLine;
using System.Text;
using Lintel.Cli.Hosting;
using Lintel.Cli.Rendering;
using Lintel.Cli.Settings;
using Lintel.Server.Identity;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel user password</c>: what a user signs in with from a browser.</summary>
internal static class UserPasswordCommand
{
    private const int LongestLine = 4096;

    public static Command Build()
    {
        var name = new Argument<string>("NAME") { Description = "The user's name." };
        var generate = new Option<bool>("--generate") { Description = "Makes a password and prints it this once." };
        var remove = new Option<bool>("--remove") { Description = "Takes the password away: the user signs in by other means only." };
        var format = UserCommand.Format();
        var command = new Command("password", $"""
            Gives a user a password for signing in from a browser, and ends the user's sessions.

            It is asked for without showing it, or read from standard input: the first line. It has {PasswordRules.MinLength} to {PasswordRules.MaxLength} characters.

            Examples:
              lintel user password anna
              lintel user password anna --generate
              cat password.txt | lintel user password anna
            """)
        {
            name, generate, remove, format,
        };
        var server = new ServerArguments(ServerSettingNames.OfData);
        server.AddTo(command);
        command.SetAction((parsed, cancel) => ServerWork.WithDatabaseAsync(server, parsed, async (_, database) =>
        {
            var user = parsed.GetRequiredValue(name);
            if (parsed.GetValue(generate) && parsed.GetValue(remove))
                return Fault.Say("--generate and --remove do not go together.");
            var password = parsed.GetValue(remove) ? null : parsed.GetValue(generate) ? PasswordRules.Make() : Read();
            if (password is not null && PasswordRules.ProblemOrNull(password, user) is { } problem)
                return Fault.Say(problem);
            if (!await new Passwords(database, TimeProvider.System).SetAsync(user, password, ServerWork.Actor, cancel))
                return Fault.Say($"There is no user \"{user}\".");
            Output.Write(null, UserText.Password(user, parsed.GetValue(generate) ? password : null, isSet: password is not null, parsed.GetValue(format) == "json"));
            return ExitCode.Done;
        }, cancel));
        return command;
    }

    private static string Read()
    {
        if (Console.IsInputRedirected)
            return Line();
        var first = Ask("Password: ");
        return Ask("Once more: ") == first ? first : throw new ArgumentException("The two are not the same. Nothing was changed.");
    }

    private static string Line()
    {
        var line = new StringBuilder();
        for (int read; (read = Console.In.Read()) >= 0 && read is not ('\n' or '\r') && line.Length < LongestLine;)
            line.Append((char)read);
        return line.ToString();
    }

    private static string Ask(string prompt)
    {
        Console.Error.Write(prompt);
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } pressed)
        {
            if (pressed.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(pressed.KeyChar) && typed.Length < LongestLine)
                typed.Append(pressed.KeyChar);
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
