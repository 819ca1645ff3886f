using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Engine.Checking;
using Lintel.Framework.Evidence;
using Lintel.Framework.Lenses;
using Lintel.Framework.Workloads;
using Lintel.Rules;

namespace Lintel.Engine.Answering;

/// <summary>Findings → practice states: gathers for every best practice what speaks for and against it, and decides.</summary>
internal static class Answerer
{
    public static ImmutableArray<PracticeAnswer> Answer(Lens lens, IReadOnlyList<Rule> rules, CheckResult check, Architecture architecture, Scope scope)
    {
        var tallies = check.Tallies.ToDictionary(tally => tally.Rule);
        var bearings = rules
            .SelectMany(rule => rule.Definition.Practices.Select(bearing => new RuleBearing(rule, bearing)))
            .ToLookup(item => item.Bearing.Practice);
        var unmodelled = architecture.Unmodelled;
        return [.. lens.BestPractices.Select(practice => Decide(practice, [.. bearings[practice.Id]]))];

        PracticeAnswer Decide(BestPractice practice, ImmutableArray<RuleBearing> bearing)
        {
            var evidence = new EvidenceGathering(practice);
            var isClosed = ObligationClosing.IsClosed(practice, architecture.World, unmodelled);
            foreach (var (rule, bears) in bearing)
            {
                var tally = tallies.GetValueOrDefault(rule) ?? new RuleTally(rule, 0, 0, 0);
                evidence.Add(bears, tally, Effects.Of(rule, bears.OnFailure, architecture, scope), isClosed);
            }

            return new PracticeAnswer(
                practice,
                PracticeDecision.Of(evidence.Gathered(scope)),
                [.. bearing.Where(item => tallies.ContainsKey(item.Rule)).Select(item => item.Rule)]);
        }
    }

    private sealed record RuleBearing(Rule Rule, Bearing Bearing);
}

/// <summary>A best practice with its state and the rules that had something to say on it.</summary>
public sealed record PracticeAnswer(BestPractice Practice, PracticeDecision Decision, ImmutableArray<Rule> Rules)
{
    public PracticeState State => Decision.State;
}
