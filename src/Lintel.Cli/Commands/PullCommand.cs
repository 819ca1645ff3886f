using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lintel.Cli.Hosting;
using Lintel.Cli.Remote;
using Lintel.Cli.Rendering;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel pull</c>: a workload with its answers as a file, to keep beside the code.</summary>
internal sealed class PullCommand : ICommand
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Argument<string> _workload = new("WORKLOAD") { Description = "Name or id of the workload." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "File to write to. Default: standard output." };
    private readonly Option<int?> _milestone = new("--milestone") { Description = "Number of the milestone to take. Default: the workload as it is." };
    private readonly RemoteArguments _remote = new();

    public Command Build()
    {
        var command = new Command("pull", """
            Writes a workload of AWS's tool or of a Lintel server with its lens reviews and answers as JSON. Two pulls of the same state are equal.

            Examples:
              lintel pull shop --output review.json
              lintel pull shop --milestone 3 --endpoint-url http://127.0.0.1:8080
            """)
        {
            _workload, _output, _milestone,
        };
        _remote.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancel) => _remote.RunAsync(parsed, async client =>
    {
        var name = parsed.GetValue(_workload) ?? "";
        if (await client.FindAsync(name) is not { } id)
            return Fault.Say($"There is no workload \"{name}\".");
        JsonObject document;
        using (Progress.Start($"Reading {name}"))
            document = await ReadAsync(client, id, parsed.GetValue(_milestone));
        Output.Write(parsed.GetValue(_output), document.ToJsonString(Json) + "\n");
        return ExitCode.Done;
    }, cancel);

    private static async Task<JsonObject> ReadAsync(WorkloadClient client, string id, int? milestone)
    {
        var reviews = new JsonArray();
        foreach (var review in await client.ReviewsAsync(id, milestone))
        {
            var lens = (string?)review["LensAlias"] ?? "";
            review["Answers"] = new JsonArray([.. await client.AnswersAsync(id, lens, milestone)]);
            reviews.Add(review);
        }

        return new() { ["Workload"] = await client.GetAsync(id), ["LensReviews"] = reviews };
    }
}
