using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Lintel.Cli.Hosting;
using Lintel.Cli.Remote;
using Lintel.Cli.Rendering;
using Lintel.Engine;
using Lintel.Engine.Drafts;
using Lintel.Engine.Loading;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel push</c>: a local review into a workload of AWS's tool or of a Lintel server.</summary>
internal sealed class PushCommand : ICommand
{
    private readonly Argument<string> _path = new("PATH") { Description = "Folder (recursed) or file. Default: the current folder.", DefaultValueFactory = _ => "." };
    private readonly Option<string> _workload = new("--workload", "-w") { Description = "Name or id of the workload. One with a new name is created.", Required = true };
    private readonly Option<string?> _owner = new("--review-owner") { Description = "Owner of the review of a workload that is created. Default: $LINTEL_REVIEW_OWNER." };
    private readonly Option<string?> _description = new("--description") { Description = "Description of a workload that is created." };
    private readonly Option<string?> _milestone = new("--milestone") { Description = "Records a milestone of this name afterwards." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Shows what would change and changes nothing." };
    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Does not ask before it changes something." };
    private readonly TerraformArguments _terraform = new();
    private readonly CloudFormationArguments _cloudFormation = new();
    private readonly RemoteArguments _remote = new();

    public Command Build()
    {
        var command = new Command("push", """
            Reviews code and writes what it found into a workload: answers where enough is decided, evidence in the notes everywhere else.

            What a person answered is never touched. A question is answered only when every choice is decided or one of high risk is refuted.

            Examples:
              lintel push . --workload shop --dry-run
              lintel push . --workload shop --review-owner team@example.com --milestone "Release 12" --yes
              lintel push examples/ecommerce --workload shop --endpoint-url http://127.0.0.1:8080
            """)
        {
            _path, _workload, _owner, _description, _milestone, _dryRun, _yes,
        };
        _terraform.AddTo(command);
        _cloudFormation.AddTo(command);
        _remote.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var path = parsed.GetValue(_path) ?? ".";
        if (ReviewedPath.OrNull(path) is not { } place)
            return Fault.Say($"There is no file or folder \"{path}\".");
        return await _remote.RunAsync(parsed, async client =>
        {
            Review review;
            using (Progress.Start($"Reviewing {place.Shown}"))
                review = await Task.Run(() => Reviewer.Review(place.Tree, place.InTree, place.Shown, Options(parsed, place), cancel), cancel);
            return review.Roots.IsEmpty ? Fault.Say($"Nothing in \"{path}\" can be reviewed.") : await PushAsync(parsed, client, review);
        }, cancel);
    }

    private async Task<int> PushAsync(ParseResult parsed, WorkloadClient client, Review review)
    {
        var name = parsed.GetValue(_workload) ?? "";
        var drafts = Drafting.Of(review);
        var id = await client.FindAsync(name);
        if (id is null && Owner(parsed) is null)
            return Fault.Say($"There is no workload \"{name}\". To create it, say who owns its review with --review-owner.");
        var current = id is null ? [] : (await client.AnswersAsync(id)).ToDictionary(answer => (string?)answer["QuestionId"] ?? "", StringComparer.Ordinal);
        var plan = PushPlan.Of(drafts, current, isNew: id is null);
        Console.Out.Write(plan.Text(name, id is null));
        if (parsed.GetValue(_dryRun) || (plan.IsEmpty && id is not null))
            return ExitCode.Done;
        if (!parsed.GetValue(_yes) && !Confirmed())
            return Fault.Say("Nothing was changed. Say --yes to change it without being asked.");
        if (id is null)
        {
            id = await client.CreateAsync(Workload(parsed, name, review));
            current = (await client.AnswersAsync(id)).ToDictionary(answer => (string?)answer["QuestionId"] ?? "", StringComparer.Ordinal);
            plan = PushPlan.Of(drafts, current, isNew: false);
        }

        using (Progress.Start($"Writing {plan.Changes.Length.ToString(CultureInfo.InvariantCulture)} answers"))
        {
            foreach (var (draft, changes) in plan.Changes)
                await client.UpdateAsync(id, draft.QuestionId, changes);
            await client.MarkImprovementsAsync(id);
        }

        if (parsed.GetValue(_milestone) is { } milestone)
            await client.RecordAsync(id, milestone);
        Console.Out.WriteLine($"Workload {id} is up to date.");
        return ExitCode.Done;
    }

    private ReviewOptions Options(ParseResult parsed, ReviewedPath place) => new()
    {
        AsOf = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date),
        Terraform = _terraform.Read(parsed, place.Tree),
        CloudFormation = _cloudFormation.Read(parsed, place.Tree),
        Source = _terraform.Source(parsed, place.Tree),
    };

    private JsonObject Workload(ParseResult parsed, string name, Review review)
    {
        var isProduction = review.Roots.Any(root => root.Environment.IsProduction);
        return new()
        {
            ["WorkloadName"] = name,
            ["Description"] = parsed.GetValue(_description) ?? $"Reviewed from its code with Lintel ({review.Path}).",
            ["Environment"] = isProduction ? "PRODUCTION" : "PREPRODUCTION",
            ["ReviewOwner"] = Owner(parsed),
            // Where the code runs is not always in the code; the API wants a location, so the one that is called stands until somebody says better.
            ["NonAwsRegions"] = new JsonArray("As in the code"),
            ["Lenses"] = new JsonArray("wellarchitected"),
        };
    }

    private string? Owner(ParseResult parsed) => parsed.GetValue(_owner) ?? Variables.OrNull("LINTEL_REVIEW_OWNER");

    private static bool Confirmed()
    {
        if (Console.IsInputRedirected)
            return false;
        Console.Error.Write("Write this? [y/N] ");
        return Console.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }
}
