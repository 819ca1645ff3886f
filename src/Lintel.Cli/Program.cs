using System.CommandLine;
using System.Globalization;
using System.Runtime.CompilerServices;
using Lintel.Cli;
using Lintel.Cli.Commands;
using Lintel.Cli.Generated;
using Lintel.Cli.Hosting;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var commands = CommandsFor(args);
if (commands.Count == 0)
    return ManagedProgram.Become(args);
var root = new RootCommand("Answers the AWS Well-Architected Framework's questions from the code you already have.");
foreach (var command in commands.Select(command => command.Build()).OrderBy(command => command.Name, StringComparer.Ordinal))
    root.Subcommands.Add(command);
Shorten(root.Subcommands, args);

try
{
    // "@list.txt" is a list of paths to the commands that take it, never a file of options.
    var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    // A server takes its time to stop: it answers what is under way. Anything else is left after two seconds.
    var patience = parsed.CommandResult.Command.Name == "serve" ? TimeSpan.FromMinutes(30) : TimeSpan.FromSeconds(2);
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = patience });
}
catch (OperationCanceledException)
{
    return ExitCode.Interrupted;
}
catch (IOException) when (Console.IsOutputRedirected)
{
    // The reader of a pipe went away, as in "| head": there is nobody left to tell.
    return ExitCode.Done;
}

// Where the words name a command, the others are not built. The native program has none for words that mean a server, or all commands.
static IReadOnlyList<ICommand> CommandsFor(string[] words)
{
    var word = words is [var first, ..] ? first : "";
    if (!RuntimeFeature.IsDynamicCodeSupported)
        return LocalCommandIndex.NamedOrNull(word) is { } local ? [local] : [];
    return CommandIndex.NamedOrNull(word) is { } named ? [named] : CommandIndex.All;
}

// Examples belong to the help of a command, not to the list that it stands in.
static void Shorten(IEnumerable<Command> commands, ReadOnlySpan<string> words)
{
    foreach (var command in commands)
    {
        var isMeant = words.Length > 0 && words[0] == command.Name;
        if (!isMeant)
            command.Description = command.Description?.ReplaceLineEndings("\n").Split('\n')[0];
        Shorten(command.Subcommands, isMeant ? words[1..] : []);
    }
}
