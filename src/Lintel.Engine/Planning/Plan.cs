using System.Collections.Immutable;
using Lintel.Engine.Checking;
using Lintel.Framework.Evidence;
using Lintel.Framework.Lenses;
using Lintel.Framework.Workloads;
using Lintel.Rules;

namespace Lintel.Engine.Planning;

/// <summary>What a root's review comes down to: what to mend and in which order, what to confirm, what is good.</summary>
/// <param name="High">What matters most, in the order in which to take it.</param>
/// <param name="Other">Everything else that fails, in the order in which to take it.</param>
/// <param name="Absent">What a workload should have and these sources do not show: to be confirmed.</param>
/// <param name="Platform">What the account should have: one question to those who run it.</param>
/// <param name="Good">Rules that hold for all their members, the weightiest first.</param>
public sealed record Plan(
    ImmutableArray<PlanItem> High,
    ImmutableArray<PlanItem> Other,
    ImmutableArray<PlanItem> Absent,
    ImmutableArray<PlanItem> Platform,
    ImmutableArray<RuleTally> Good)
{
    public static Plan Of(RootReview root)
    {
        // Ordered by numbers rather than by enums: for each enum the framework's sorting would be compiled anew at every start.
        var items = root.Failures.GroupBy(finding => finding.Rule).Select(group => Item(group.Key, [.. group]))
            .OrderByDescending(item => item.Rule.Definition.Severity == Severity.High && item.Findings.Any(finding => finding.Instances.Any(root.AttackPath.Contains)) ? 1 : 0)
            .ThenByDescending(item => (int)item.Rule.Definition.Severity)
            .ThenByDescending(item => (int?)item.Risk ?? -1)
            .ThenBy(item => (int)item.Rule.Definition.Effort)
            .ThenByDescending(item => item.Instances)
            .ThenBy(item => item.Rule.Slug, StringComparer.Ordinal)
            .ToList();
        return new Plan(
            [.. items.Where(item => IsHere(item) && item.Rule.Definition.Severity == Severity.High)],
            [.. items.Where(item => IsHere(item) && item.Rule.Definition.Severity != Severity.High)],
            [.. items.Where(item => item.Rule.Definition.Absence == AbsenceTier.Workload && item.Findings.Any(finding => finding.Effect != OnFailure.Nothing))],
            [.. items.Where(item => item.Rule.Definition.Absence == AbsenceTier.Account)],
            [.. root.Tallies.Where(tally => tally.Passed == tally.Members)
                .OrderByDescending(tally => (int)tally.Rule.Definition.Severity).ThenByDescending(tally => tally.Members)
                .ThenBy(tally => tally.Rule.Slug, StringComparer.Ordinal)]);
    }

    private static bool IsHere(PlanItem item) => item.Rule.Definition.Absence is not (AbsenceTier.Workload or AbsenceTier.Account);

    private static PlanItem Item(Rule rule, ImmutableArray<Finding> findings) => new(
        rule,
        findings,
        findings.All(finding => finding.Effect == OnFailure.Nothing)
            ? null
            : rule.Definition.Practices.Where(bearing => bearing.OnFailure != OnFailure.Nothing)
                .Select(bearing => Catalogue.WellArchitected.BestPracticeOrNull(bearing.Practice)?.Risk).Max());
}
