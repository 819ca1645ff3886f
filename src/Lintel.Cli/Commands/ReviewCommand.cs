using System.CommandLine;
using Lintel.Engine.Formats;
using Lintel.Framework.Workloads;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel review</c>: the main job.</summary>
internal sealed class ReviewCommand : ILocalCommand
{
    private const string Console = "console";

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Folders (recursed), single files, plans and states in JSON, or @FILE with a path on each line. Default: the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _format = new("--format", "-f") { Description = "Output format.", DefaultValueFactory = _ => Console };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "File to write to. Default: standard output." };
    private readonly Option<string?> _outputDirectory = new("--output-dir") { Description = "Folder for one result per path, named by the path with / as __." };
    private readonly Option<string?> _show = new("--show") { Description = "all: passes and open questions too." };
    private readonly Option<bool> _stats = new("--stats") { Description = "Print how many of the settings that rules asked for were known." };
    private readonly Option<string?> _failOn = new("--fail-on") { Description = "Exit with 2 when a finding of this severity or above fails." };
    private readonly Option<string?> _environment = new("--environment") { Description = "What the sources are for: production, staging, test, development." };
    private readonly Option<string?> _scope = new("--scope") { Description = "What the sources are of the workload: workload, part, module, account-baseline." };
    private readonly Option<string?> _asOf = new("--as-of") { Description = "The day to review for, as 2026-01-31. Default: today." };
    private readonly RuleArguments _rules = new();
    private readonly TerraformArguments _terraform = new();
    private readonly CloudFormationArguments _cloudFormation = new();

    public Command Build()
    {
        _format.AcceptOnlyFromAmong([Console, .. ReportFormats.All.Select(report => report.Format)]);
        _show.AcceptOnlyFromAmong("all", "failures");
        _failOn.AcceptOnlyFromAmong("high", "medium", "low");
        _scope.AcceptOnlyFromAmong([.. Enum.GetValues<ScopeKind>().Select(kind => kind.Word())]);
        var command = new Command("review", """
            Reviews Terraform and CloudFormation against the AWS Well-Architected Framework: configuration, templates, plans and states in JSON.

            Examples:
              lintel review examples/ecommerce
              lintel review template.yaml --parameter Environment=prod --region eu-west-1
              lintel review . --format html --output review.html
              lintel review . --format pdf --output review.pdf
              lintel review infra --format json --show all --fail-on high
              lintel review plan.json
              lintel review infra --rules policies
              lintel review a b @paths.txt --format json --output-dir reviews

            Exit codes: 0 reviewed, 1 wrong usage or nothing to review, 2 gate reached, 130 interrupted.
            """)
        {
            _paths, _format, _output, _outputDirectory, _show, _stats, _failOn, _environment, _scope, _asOf,
        };
        _rules.AddTo(command);
        _terraform.AddTo(command);
        _cloudFormation.AddTo(command);
        // On a thread of its own, so that an interruption is heard while it works.
        command.SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), cancel));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancel) => new ReviewRun(
        new ReviewRequest
        {
            Paths = parsed.GetValue(_paths) is { Length: > 0 } paths ? paths : ["."],
            Format = parsed.GetValue(_format) ?? Console,
            Output = parsed.GetValue(_output),
            OutputDirectory = parsed.GetValue(_outputDirectory),
            ShowAll = parsed.GetValue(_show) == "all",
            Statistics = parsed.GetValue(_stats),
            FailOn = parsed.GetValue(_failOn),
            Environment = parsed.GetValue(_environment),
            Scope = parsed.GetValue(_scope),
            AsOf = parsed.GetValue(_asOf),
        },
        _terraform,
        _cloudFormation,
        _rules,
        parsed).Run(cancel);
}
