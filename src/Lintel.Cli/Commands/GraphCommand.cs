using System.CommandLine;
using Lintel.Cli.Hosting;
using Lintel.Cli.Rendering;
using Lintel.Engine;
using Lintel.Engine.Formats;
using Lintel.Engine.Graphs;
using Lintel.Engine.Loading;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel graph</c>: resources and what joins them, as a graph or as a picture.</summary>
internal sealed class GraphCommand : ILocalCommand
{
    private readonly Argument<string> _path = new("PATH") { Description = "Folder (recursed) or file. Default: the current folder.", DefaultValueFactory = _ => "." };
    private readonly Option<string> _format = new("--format", "-f") { Description = "Output format.", DefaultValueFactory = _ => "svg" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "File to write to. Default: standard output." };
    private readonly Option<bool> _findings = new("--findings") { Description = "Review too, and show on each resource how many findings it has (svg, json)." };
    private readonly TerraformArguments _terraform = new();
    private readonly CloudFormationArguments _cloudFormation = new();

    public Command Build()
    {
        _format.AcceptOnlyFromAmong([.. GraphFormats.All.Select(format => format.Format)]);
        var command = new Command("graph", """
            Draws the architecture: as a picture of Regions, networks, zones and the way of a request, or as a graph of all resources.

            Examples:
              lintel graph examples/ecommerce --output shop.svg
              lintel graph . --findings --output shop.svg
              lintel graph . --format mermaid
              lintel graph . --format dot | dot -Tpng -o shop.png
            """)
        {
            _path, _format, _output, _findings,
        };
        _terraform.AddTo(command);
        _cloudFormation.AddTo(command);
        // On a thread of its own, so that an interruption is heard while it works.
        command.SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), cancel));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var path = parsed.GetValue(_path) ?? ".";
        if (ReviewedPath.OrNull(path) is not { } place)
            return Fault.Say($"There is no file or folder \"{path}\".");
        var options = new ReviewOptions
        {
            AsOf = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date),
            Terraform = _terraform.Read(parsed, place.Tree),
            CloudFormation = _cloudFormation.Read(parsed, place.Tree),
            Source = _terraform.Source(parsed, place.Tree),
        };
        string text;
        using (Progress.Start($"Drawing {place.Shown}"))
        {
            var graph = parsed.GetValue(_findings)
                ? Grapher.Draw(Reviewer.Review(place.Tree, place.InTree, place.Shown, options, cancel))
                : Grapher.Draw(place.Tree, place.InTree, place.Shown, options, cancel);
            if (graph.Roots.IsEmpty)
                return Fault.Say($"Nothing in \"{path}\" can be drawn: there are neither Terraform files nor templates.");
            text = GraphFormats.OrNull(parsed.GetValue(_format) ?? "svg")?.Write(graph) ?? "";
        }

        Output.Write(parsed.GetValue(_output), text);
        return ExitCode.Done;
    }
}
