using System.CommandLine;
using System.Globalization;
using Lintel.Cli.Hosting;
using Lintel.Cli.Rendering;
using Lintel.Engine;
using Lintel.Engine.Formats;
using Lintel.Engine.Loading;
using Lintel.Engine.Policies;
using Lintel.Engine.Reports;
using Lintel.Language.Diagnostics;
using Lintel.Rules;

namespace Lintel.Cli.Commands;

/// <summary>One run of <c>lintel review</c> over all its paths.</summary>
internal sealed class ReviewRun(ReviewRequest request, TerraformArguments terraform, CloudFormationArguments cloudFormation, RuleArguments rules, ParseResult parsed)
{
    private const int WidestReport = 120;

    public int Run(CancellationToken cancel)
    {
        if (AsOf() is not { } day)
            return Fault.Say($"--as-of takes a day such as 2026-01-31, not \"{request.AsOf}\".");
        if (PathList.Read(request.Paths, out var paths) is { } problem)
            return Fault.Say(problem);
        if (paths.Count > 1 && request.OutputDirectory is null && request.Format != "console")
            return Fault.Say("Several paths in this format need --output-dir, which takes one result for each.");
        if (ReportFormats.OrNull(request.Format) is { IsBinary: true } && request is { Output: null or "-", OutputDirectory: null } && !Console.IsOutputRedirected)
            return Fault.Say("This format is not for a terminal: name a file with --output, or use a pipe.");
        var (own, noRules) = rules.Read(parsed);
        if (noRules is not null)
            return Fault.Say(noRules);
        var exit = ExitCode.Done;
        var reviewed = 0;
        foreach (var path in paths)
        {
            cancel.ThrowIfCancellationRequested();
            if (ReviewedPath.OrNull(path) is not { } place)
            {
                exit = Math.Max(exit, Fault.Say($"There is no file or folder \"{path}\"."));
                continue;
            }

            var review = Review(place, day, own, cancel);
            if (review.Roots.IsEmpty)
            {
                exit = Math.Max(exit, review.Fault is { } fault ? Fail(fault) : Fault.Say($"Nothing in \"{path}\" can be reviewed: there are no Terraform files (*.tf, *.tf.json), no plan or state, and no CloudFormation templates."));
                // Who asked for a result of each path gets one, with nothing in it but the fault.
                if (request.OutputDirectory is not null)
                    Write(review, paths);
                continue;
            }

            reviewed++;
            Write(review, paths);
            if (Gate(review))
                exit = ExitCode.Gate;
        }

        return reviewed == 0 ? ExitCode.Usage : exit;
    }

    private Review Review(ReviewedPath place, DateOnly day, OwnRules own, CancellationToken cancel)
    {
        using var progress = Progress.Start($"Reviewing {place.Shown}");
        return Reviewer.Review(
            place.Tree,
            place.InTree,
            place.Shown,
            new ReviewOptions
            {
                AsOf = day,
                Terraform = terraform.Read(parsed, place.Tree),
                CloudFormation = cloudFormation.Read(parsed, place.Tree),
                Source = terraform.Source(parsed, place.Tree),
                VariableFile = terraform.VariableFile(parsed),
                Environment = request.Environment,
                Scope = request.Scope,
                OwnRules = own,
            },
            cancel);
    }

    private void Write(Review review, IReadOnlyList<string> paths)
    {
        var report = ReportFormats.OrNull(request.Format);
        var file = request.OutputDirectory is { } folder
            ? Path.Combine(folder, PathList.Name(review.Path, paths) + "." + (report?.Extension ?? "txt"))
            : request.Output;
        if (report is not null)
            Output.Write(file, stream => report.Write(review, new ReportOptions(request.ShowAll, request.Statistics), stream));
        else
        {
            var plain = file is not null || Output.IsPlain;
            Output.Write(file, new ConsoleReport(new Ink(plain), Width()).Write(review) + (request.Statistics ? Statistics.Write(review) : ""));
        }
    }

    private bool Gate(Review review) => request.FailOn is { } word && Enum.TryParse<Severity>(word, ignoreCase: true, out var least)
        && review.Roots.Any(root => root.Failures.Any(finding => finding.Severity >= least));

    private DateOnly? AsOf() => request.AsOf is null
        ? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date)
        : DateOnly.TryParseExact(request.AsOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int Width() => Console.IsOutputRedirected ? WidestReport : Math.Clamp(Console.WindowWidth, 60, WidestReport);

    private static int Fail(Diagnostic fault)
    {
        Console.Error.WriteLine(fault);
        return ExitCode.Usage;
    }
}
