using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Rules;

namespace Lintel.Engine.Checking;

/// <summary>Architecture → findings: asks every rule, and gathers the verdicts of one rule at one place into one finding.</summary>
internal static class Checker
{
    public static CheckResult Check(Architecture architecture, IEnumerable<Rule> rules)
    {
        var findings = new List<Finding>();
        var tallies = new List<RuleTally>();
        var settings = new SettingTally();
        foreach (var rule in rules)
        {
            var judgements = rule.Judge(architecture).ToList();
            if (judgements.Count == 0)
                continue;
            foreach (var judgement in judgements)
                settings.Count(judgement.Evidence);
            tallies.Add(RuleTally.Of(rule, judgements));
            findings.AddRange(judgements
                .GroupBy(judgement => (judgement.Verdict.Kind, FindingPlace.Of(judgement), judgement.Subject?.ConfigurationAddress is null))
                .Select(group => FindingMaker.Make(rule, [.. group])));
        }

        findings.Sort(FindingOrder.Compare);
        return new CheckResult([.. findings], [.. tallies], settings);
    }
}

/// <summary>What checking one root gives.</summary>
/// <param name="Findings">In the order of the source.</param>
/// <param name="Tallies">Per rule that has members: how they stand.</param>
/// <param name="Settings">How much was known of what the rules asked.</param>
internal sealed record CheckResult(ImmutableArray<Finding> Findings, ImmutableArray<RuleTally> Tallies, SettingTally Settings);
