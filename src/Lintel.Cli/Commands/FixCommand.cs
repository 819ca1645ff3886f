using System.CommandLine;
using Lintel.Cli.Hosting;
using Lintel.Cli.Rendering;
using Lintel.Engine.Fixes;
using Lintel.Engine.Loading;
using Lintel.Rules;
using Lintel.Rules.Discovery;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel fix</c>: safe edits as a diff, or applied.</summary>
internal sealed class FixCommand : ILocalCommand
{
    private readonly Argument<string> _path = new("PATH") { Description = "Folder (recursed) or file. Default: the current folder.", DefaultValueFactory = _ => "." };
    private readonly Option<string[]> _rules = new("--rule") { Description = "Mend the findings of this rule only, by its slug or another scanner's id; may be given several times." };
    private readonly Option<bool> _write = new("--write") { Description = "Write the files. Without it they are only shown." };
    private readonly Option<string> _format = new("--format", "-f") { Description = "diff, or json for the edits.", DefaultValueFactory = _ => "diff" };
    private readonly Option<string?> _environment = new("--environment") { Description = "What the sources are for: production, staging, test, development." };
    private readonly TerraformArguments _terraform = new();
    private readonly CloudFormationArguments _cloudFormation = new();

    public Command Build()
    {
        _format.AcceptOnlyFromAmong("diff", "json");
        _rules.CompletionSources.Add(_ => RuleSet.All.Where(rule => rule.Mends).Select(rule => new System.CommandLine.Completions.CompletionItem(rule.Slug)));
        var command = new Command("fix", """
            Mends findings where a small change of the source does: shows the change as a diff, or writes it.
            Only values that are written out, or left out, are changed; every change is reviewed before it is shown.

            Examples:
              lintel fix examples/ecommerce
              lintel fix . --rule rds-deletion-protected --rule kms-key-rotates
              lintel fix . --write
              lintel fix template.yaml | git apply
              lintel fix infra --format json

            Exit codes: 0 done, 1 wrong usage or nothing to review, 130 interrupted.
            """)
        {
            _path, _rules, _write, _format, _environment,
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
        var wanted = new HashSet<Rule>();
        foreach (var name in parsed.GetValue(_rules) ?? [])
        {
            var found = RuleSet.Find(name).ToList();
            if (found.Count == 0)
                return Fault.Say($"There is no rule \"{name}\".");
            if (!found.Exists(rule => rule.Mends))
                return Fault.Say($"The rule \"{name}\" knows no safe change.");
            wanted.UnionWith(found);
        }

        FixResult result;
        using (Progress.Start($"Mending {place.Shown}"))
            result = Fixer.Fix(place.Tree, place.InTree, place.Shown, Options(parsed, place), finding => wanted.Count == 0 || wanted.Contains(finding.Rule), cancel);
        if (result.Before.Roots.IsEmpty)
            return Fault.Say(result.Before.Fault?.ToString() ?? $"Nothing in \"{path}\" can be mended: there are neither Terraform files nor templates.");
        return Show(result, place, parsed.GetValue(_write), parsed.GetValue(_format) == "json");
    }

    private ReviewOptions Options(ParseResult parsed, ReviewedPath place) => new()
    {
        AsOf = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date),
        Terraform = _terraform.Read(parsed, place.Tree),
        CloudFormation = _cloudFormation.Read(parsed, place.Tree),
        Source = _terraform.Source(parsed, place.Tree),
        VariableFile = _terraform.VariableFile(parsed),
        Environment = parsed.GetValue(_environment),
    };

    private static int Show(FixResult result, ReviewedPath place, bool writes, bool inJson)
    {
        if (writes && FixedFiles.Write(place.Tree, result.Files) is { } problem)
            return Fault.Say(problem);
        if (inJson)
            Output.Write(null, stream => FixJson.Write(result, writes, stream));
        else if (writes)
            Output.Write(null, FixText.Written(result));
        else
            Output.Write(null, FixText.Diff(result, place, new Ink(Output.IsPlain)));
        if (!inJson)
            Console.Error.WriteLine(FixText.Summary(result, writes));
        return ExitCode.Done;
    }
}
