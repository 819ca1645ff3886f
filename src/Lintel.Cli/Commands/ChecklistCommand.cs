using System.CommandLine;
using System.Text;
using Lintel.Cli.Hosting;
using Lintel.Cli.Rendering;
using Lintel.Engine;
using Lintel.Engine.Checklists;
using Lintel.Engine.Loading;
using Lintel.Framework.Lenses;
using Lintel.Framework.Workloads;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel checklist</c>: 27 lines over the six pillars.</summary>
internal sealed class ChecklistCommand : ILocalCommand
{
    private readonly Argument<string> _path = new("PATH") { Description = "Folder or file to review. Default: the current folder.", DefaultValueFactory = _ => "." };
    private readonly TerraformArguments _terraform = new();
    private readonly CloudFormationArguments _cloudFormation = new();
    private readonly RuleArguments _rules = new();

    public Command Build()
    {
        var command = new Command("checklist", """
            Answers a checklist of 27 lines from the code: ☑ yes, ☐ no, ? for a person to say.

            Examples:
              lintel checklist examples/ecommerce
              lintel checklist infra --rules policies
            """)
        {
            _path,
        };
        _rules.AddTo(command);
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
        var (own, noRules) = _rules.Read(parsed);
        if (noRules is not null)
            return Fault.Say(noRules);

        var options = new ReviewOptions
        {
            AsOf = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date),
            Terraform = _terraform.Read(parsed, place.Tree),
            CloudFormation = _cloudFormation.Read(parsed, place.Tree),
            Source = _terraform.Source(parsed, place.Tree),
            OwnRules = own,
        };
        var review = Reviewer.Review(place.Tree, place.InTree, place.Shown, options, cancel);
        var roots = review.Roots.Where(root => root.Kind == RootKind.Root).ToList();
        if (review.Fault is { } fault)
        {
            Console.Error.WriteLine(fault);
            return ExitCode.Usage;
        }

        if (roots.Count == 0)
            return Fault.Say($"\"{path}\" holds no root module or template whose practices could be answered.");

        Output.Write(null, string.Join("\n", roots.Select(root => Write(root, place.Shown, new Ink(Output.IsPlain)))));
        return ExitCode.Done;
    }

    private static string Write(RootReview root, string reviewed, Ink ink)
    {
        var answers = root.Practices.ToDictionary(answer => answer.Practice.Id);
        var given = Checklist.Items.Select(item => (Item: item, Answer: Checklist.Answer(item, answers))).ToList();
        var text = new StringBuilder().AppendLine(ink.Bold($"Checklist for {(root.Path == "." ? reviewed : $"{reviewed.TrimEnd('/')}/{root.Path}")}"));
        foreach (var pillar in given.GroupBy(line => line.Item.Pillar))
        {
            text.AppendLine().AppendLine(ink.Bold(Catalogue.WellArchitected.PillarOrNull(pillar.Key)?.Name ?? pillar.Key));
            foreach (var (item, answer) in pillar)
                text.AppendLine($"  {Mark(answer, ink)} {Layout.Fit(item.Text, 56)} {ink.Dim(string.Join(", ", item.Practices.Select(practice => practice.Id)))}");
        }

        int Count(ChecklistAnswer answer) => given.Count(line => line.Answer == answer);
        return text.AppendLine().AppendLine($"{Count(ChecklistAnswer.Yes)} yes, {Count(ChecklistAnswer.No)} no, {Count(ChecklistAnswer.Open)} open").ToString();
    }

    private static string Mark(ChecklistAnswer answer, Ink ink) => answer switch
    {
        ChecklistAnswer.Yes => ink.Green("☑"),
        ChecklistAnswer.No => ink.Red("☐"),
        _ => ink.Yellow("?"),
    };
}
