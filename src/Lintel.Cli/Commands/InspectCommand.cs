using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Cli.Hosting;
using Lintel.Cli.Rendering;
using Lintel.Language.CloudFormation;
using Lintel.Language.CloudFormation.Stacks;
using Lintel.Language.Diagnostics;
using Lintel.Language.Resources;
using Lintel.Language.Terraform;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel inspect</c>: the resolved resources.</summary>
internal sealed class InspectCommand : ILocalCommand
{
    private readonly Argument<string> _path = new("PATH") { Description = "A root module's folder, a folder of templates, or a single file: configuration, plan, state or template. Default: the current folder.", DefaultValueFactory = _ => "." };
    private readonly Option<string> _format = new("--format", "-f") { Description = "console or json.", DefaultValueFactory = _ => "console" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "File to write to. Default: standard output." };
    private readonly TerraformArguments _terraform = new();
    private readonly CloudFormationArguments _cloudFormation = new();

    public Command Build()
    {
        _format.AcceptOnlyFromAmong("console", "json");
        var command = new Command("inspect", """
            Prints the resolved resources of a root module or of templates: every address, with the values that its source gives.

            In JSON: {"resources":[{"address","type","values"}]}; an unknown value is {"$unknown":true}.

            Examples:
              lintel inspect examples/ecommerce
              lintel inspect . --format json --var region=eu-west-1
              lintel inspect template.yaml --parameter Environment=prod
              lintel inspect plan.json
            """)
        {
            _path, _format, _output,
        };
        _terraform.AddTo(command);
        _cloudFormation.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetValue(_path) ?? ".";
        if (ReviewedPath.OrNull(path) is not { } place)
            return Fault.Say($"There is no file or folder \"{path}\".");

        if (Resolve(place, _terraform.Read(parsed, place.Tree), _cloudFormation.Read(parsed, place.Tree), _terraform.Source(parsed, place.Tree), out var fault) is not { } source)
        {
            Console.Error.WriteLine(fault?.ToString() ?? $"lintel: \"{path}\" is no configuration, plan, state or template.");
            return ExitCode.Usage;
        }

        if (parsed.GetValue(_format) == "json")
            Output.Write(parsed.GetValue(_output), stream =>
            {
                using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
                InspectFormat.Write(json, source);
                json.Flush();
                stream.Write("\n"u8);
            });
        else
            Output.Write(parsed.GetValue(_output), InspectText.Write(source, new Ink(Output.IsPlain || parsed.GetValue(_output) is not null)));
        foreach (var diagnostic in source.Diagnostics.Where(diagnostic => diagnostic.Level != DiagnosticLevel.Note))
            Console.Error.WriteLine(diagnostic);
        return ExitCode.Done;
    }

    /// <summary>The templates of a path; the root module of a path without any.</summary>
    private static ResolvedSource? Resolve(
        ReviewedPath place, TerraformOptions terraform, CloudFormationOptions cloudFormation, string? configuration, out Diagnostic? fault)
    {
        fault = null;
        var templates = place.Tree.FolderExists(place.InTree)
            ? CloudFormationTemplates.Find(place.Tree, place.InTree)
            : CloudFormationTemplates.IsTemplate(place.Tree, place.InTree) ? [place.InTree] : [];
        // A folder of both shows its module; templates can be named.
        if (templates.IsEmpty || place.Tree.Files(place.InTree).Any(name => name.EndsWith(".tf", StringComparison.Ordinal)))
            return TerraformSources.ResolveOrNull(place.Tree, place.InTree, terraform, configuration, new EvaluationBudget(), out fault);
        var sources = templates.Select(path => CloudFormationResolver.Resolve(place.Tree, path, cloudFormation, new EvaluationBudget())).ToList();
        return sources is [var only] ? only : sources[0] with
        {
            Path = place.InTree,
            Resources = [.. sources.SelectMany(source => source.Resources)],
            Reported = null,
            Diagnostics = [.. sources.SelectMany(source => source.Diagnostics)],
        };
    }
}
