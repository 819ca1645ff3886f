using System.CommandLine;
using System.Text.Json;
using Lintel.Cli.Hosting;
using Lintel.Language.Terraform;
using Lintel.Language.Values;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel console</c>: evaluates Terraform expressions.</summary>
internal sealed class ConsoleCommand : ILocalCommand
{
    private readonly Argument<string> _path = new("PATH") { Description = "The root module. Default: the current folder.", DefaultValueFactory = _ => "." };
    private readonly Option<string> _format = new("--format", "-f") { Description = "console or json.", DefaultValueFactory = _ => "console" };
    private readonly TerraformArguments _terraform = new();

    public Command Build()
    {
        _format.AcceptOnlyFromAmong("console", "json");
        var command = new Command("console", """
            Evaluates Terraform expressions, one a line from standard input, and prints them as terraform console does.

            With --format json a line may also be a JSON string, whose content is evaluated, and each answer is one line:
            {"outcome":"value|unknown|error","type":"…","json":…,"display":"…","error":"…"}

            Examples:
              echo 'cidrsubnet("10.0.0.0/16", 8, 2)' | lintel console
              echo 'local.tags' | lintel console examples/ecommerce --format json
            """)
        {
            _path, _format,
        };
        _terraform.AddTo(command);
        command.SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), cancel));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var path = parsed.GetValue(_path) ?? ".";
        if (ReviewedPath.OrNull(path) is not { } place)
            return Fault.Say($"There is no file or folder \"{path}\".");

        var json = parsed.GetValue(_format) == "json";
        var session = new ConsoleSession(place.Tree, place.InTree, _terraform.Read(parsed, place.Tree), () => new EvaluationBudget());
        var exit = ExitCode.Done;
        while (Console.In.ReadLine() is { } line)
        {
            cancel.ThrowIfCancellationRequested();
            if (line.Trim() is "" or "exit")
            {
                if (line.Trim() == "exit")
                    break;
                continue;
            }

            var answer = session.Answer(json ? Unwrap(line) : line);
            if (json)
                Console.Out.WriteLine(ConsoleJson.Write(answer));
            else if (answer.Outcome == "error")
            {
                Console.Error.WriteLine($"error: {answer.Error}");
                exit = ExitCode.Usage;
            }
            else
                Console.Out.WriteLine(answer.Display);
        }

        return exit;
    }

    private static string Unwrap(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, ConsoleText.Default.String) ?? line;
        }
        catch (JsonException)
        {
            return line;
        }
    }
}
