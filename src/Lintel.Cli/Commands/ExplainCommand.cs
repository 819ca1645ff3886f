using System.CommandLine;
using Lintel.Cli.Hosting;
using Lintel.Cli.Rendering;
using Lintel.Framework.Lenses;
using Lintel.Rules;
using Lintel.Rules.Discovery;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel explain</c>: a rule, a best practice, a question, or another scanner's id.</summary>
internal sealed class ExplainCommand : ILocalCommand
{
    private readonly Argument<string> _id = new("ID") { Description = "A rule (sqs-queue-encrypted), a best practice (SEC08-BP02), a question (SEC08), or another scanner's id (CKV_AWS_18)." };

    private readonly RuleArguments _rules = new();

    public Command Build()
    {
        var command = new Command("explain", """
            Explains a rule, a best practice, a question or another scanner's id.

            Examples:
              lintel explain SEC08-BP02
              lintel explain REL09
              lintel explain CKV_AWS_27
              lintel explain CKV2_CUSTOM_1 --rules policies
            """)
        {
            _id,
        };
        _rules.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var id = parsed.GetValue(_id) ?? "";
        var ink = new Ink(Output.IsPlain);
        var (own, problem) = _rules.Read(parsed);
        if (problem is not null)
            return Fault.Say(problem);

        foreach (var fault in own.Diagnostics)
            Console.Error.WriteLine(fault);
        IReadOnlyList<Rule> rules = [.. RuleSet.All, .. own.Rules];
        var lens = Catalogue.WellArchitected;
        var text = lens.BestPracticeOrNull(id) is { } practice ? Explanation.Of(practice, ink)
            : lens.QuestionOrNull(id) is { } question ? Explanation.Of(question, ink)
            : string.Join("\n", new RuleNames(rules).Find(id).Select(rule => Explanation.Of(rule, ink)));
        if (text.Length == 0)
        {
            var near = rules.Select(rule => rule.Slug).Where(slug => slug.Contains(id, StringComparison.OrdinalIgnoreCase)).Take(5).ToList();
            Console.Error.WriteLine($"lintel: Nothing is called \"{id}\".{(near.Count > 0 ? $" Did you mean {string.Join(", ", near)}?" : "")}");
            return ExitCode.Usage;
        }

        Output.Write(null, text);
        return ExitCode.Done;
    }
}
