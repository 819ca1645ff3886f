using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Engine.Suppressions;
using Lintel.Language.Diagnostics;
using Lintel.Rules;

namespace Lintel.Engine.Checking;

/// <summary>Architecture → findings: asks every rule, and gathers the verdicts of one rule at one place into one finding.</summary>
internal static class Checker
{
    public static CheckResult Check(Architecture architecture, IEnumerable<Rule> rules, SuppressionSet? suppressions = null)
    {
        suppressions ??= SuppressionSet.None;
        var findings = new List<Finding>();
        var tallies = new List<RuleTally>();
        var settings = new SettingTally();
        var siblings = new Siblings(architecture);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var rule in rules)
        {
            if (JudgeOrNull(rule, architecture, diagnostics) is not { } judgements)
            {
                // Nobody knows how many members it has; one that is unknown keeps its practices from being met.
                tallies.Add(new RuleTally(rule, 0, 0, 1));
                continue;
            }

            if (judgements.Count == 0)
                continue;
            foreach (var judgement in judgements)
                settings.Count(judgement.Evidence);
            var judged = judgements.ConvertAll(judgement => new Judged(judgement, suppressions.For(rule, judgement)));
            tallies.Add(RuleTally.Of(rule, judgements) with
            {
                Suppressed = judged.Count(item => !item.By.IsEmpty),
                Accepted = judged.Count(item => suppressions.Accept(item.By)),
            });
            findings.AddRange(judged.GroupBy(item => item.Key)
                .Select(group => FindingMaker.Make(rule, [.. group.Select(item => item.Judgement)], group.First().By, siblings)));
        }

        findings.Sort(FindingOrder.Compare);
        return new CheckResult([.. findings], [.. tallies], settings, diagnostics.ToImmutable());
    }

    // A fault in one rule costs that rule alone, never the review.
    private static List<Judgement>? JudgeOrNull(Rule rule, Architecture architecture, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        try
        {
            return [.. rule.Judge(architecture)];
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            diagnostics.Add(CheckDiagnostics.RuleFailed(rule.Slug, fault));
            return null;
        }
    }
}

/// <summary>What checking one root gives.</summary>
/// <param name="Findings">In the order of the source.</param>
/// <param name="Tallies">Per rule that has members: how they stand.</param>
/// <param name="Settings">How much was known of what the rules asked.</param>
/// <param name="Diagnostics">The rules that could not be asked.</param>
internal sealed record CheckResult(
    ImmutableArray<Finding> Findings, ImmutableArray<RuleTally> Tallies, SettingTally Settings, ImmutableArray<Diagnostic> Diagnostics);
