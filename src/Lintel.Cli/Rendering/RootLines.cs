using System.Globalization;
using System.Text;
using Lintel.Engine;
using Lintel.Engine.Checking;
using Lintel.Engine.Planning;
using Lintel.Framework.Evidence;
using Lintel.Framework.Lenses;
using Lintel.Framework.Scoring;
using Lintel.Framework.Workloads;
using Lintel.Rules;

namespace Lintel.Cli.Rendering;

/// <summary>One root of the review.</summary>
internal sealed class RootLines(Ink ink, int width)
{
    private const int MostHigh = 8;
    private const int MostAbsent = 5;
    private const int MostGood = 3;

    public void Write(StringBuilder text, Review review, RootReview root, bool named)
    {
        var plan = Plan.Of(root);
        if (named)
            text.AppendLine().AppendLine($"{ink.Bold(root.Path)} {ink.Dim($"{Layout.Count(root.Resources, "resource")} · {root.Scope.Text} · {root.Environment.Text}")}");
        if (root.Coverage.Sentence is { } gap)
            text.AppendLine().AppendLine(ink.Yellow(Layout.Cut($"Not covered  {gap}", width)));
        if (!root.AttackPath.IsEmpty)
            text.AppendLine().AppendLine(ink.Bold("From the Internet to the data")).AppendLine($"  {ink.Red(string.Join(" → ", root.AttackPath))}");
        WriteHigh(text, plan);
        WriteFirst(text, plan);
        if (root.Kind == RootKind.Root)
        {
            WritePillars(text, root.Scores);
            WriteAbsent(text, plan);
            WriteUndecided(text, root);
        }
        else
            text.AppendLine().AppendLine(ink.Dim("A module that others call: its own defects, without answers and scores."));

        WriteGood(text, plan);
    }

    private void WriteHigh(StringBuilder text, Plan plan)
    {
        text.AppendLine().AppendLine(ink.Bold(plan.High.IsEmpty ? "No high risks found" : $"High risks ({plan.High.Length})"));
        foreach (var item in plan.High.Take(MostHigh))
        {
            var more = item.Instances > 1 ? $" (×{item.Instances})" : "";
            var place = Place(item.Findings[0]);
            var room = Math.Max(30, width - place.Length - 6);
            text.AppendLine($"  {ink.Red("●")} {Layout.Fit(Layout.Cut(item.Rule.Definition.Fails + more, room), room)} {ink.Cyan(place)}");
            var effort = $" · {Effort(item.Rule.Definition)}";
            text.AppendLine(ink.Dim($"    {Layout.Cut(Found(item.Findings[0]), width - 4 - effort.Length)}{effort}"));
        }

        if (plan.High.Length > MostHigh)
            text.AppendLine(ink.Dim($"  … and {plan.High.Length - MostHigh} more"));
    }

    private void WriteFirst(StringBuilder text, Plan plan)
    {
        if (plan.High.Concat(plan.Other).FirstOrDefault() is not { } first)
            return;
        text.AppendLine().AppendLine($"{ink.Bold("Do first")}  lintel explain {first.Rule.Slug}  {ink.Dim($"({Effort(first.Rule.Definition)})")}");
    }

    private static string Effort(RuleDefinition rule) =>
        $"{rule.Effort.ToString().ToLowerInvariant()} effort{(rule.Replaces ? ", REPLACES the resource" : "")}";

    private void WritePillars(StringBuilder text, Scorecard scores)
    {
        text.AppendLine().AppendLine($"{ink.Bold(Layout.Fit("Pillar", 26))}{ink.Dim("score      decided   questions at risk")}");
        foreach (var row in scores.Pillars)
        {
            var score = row.Score.Number is { } number ? $"{number}" : row.Score.Range;
            var risks = row.Risks;
            var mark = row.Score.NeedsImprovement ? ink.Yellow("needs improvement") : "";
            var weakest = row == scores.Weakest ? ink.Red(" weakest") : "";
            var decided = row.Score.DecidedShare.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
            text.AppendLine($"  {Layout.Fit(row.Pillar.Name, 24)}{Layout.Fit(score, 11)}{Layout.Fit(decided, 10)}{Layout.Fit($"{risks.High} high, {risks.Medium} medium", 20)}{mark}{weakest}".TrimEnd());
        }
    }

    private void WriteAbsent(StringBuilder text, Plan plan)
    {
        if (plan.Absent.IsEmpty && plan.Platform.IsEmpty)
            return;
        text.AppendLine().AppendLine(ink.Bold("Absent here (confirm)"));
        foreach (var item in plan.Absent.Take(MostAbsent))
            text.AppendLine($"  {Layout.Cut(item.Rule.Definition.Fails, width - 2)}");
        if (plan.Absent.Length > MostAbsent)
            text.AppendLine(ink.Dim($"  … and {plan.Absent.Length - MostAbsent} more"));
        if (!plan.Platform.IsEmpty)
            text.AppendLine(Layout.Cut($"  {Layout.Count(plan.Platform.Length, "question")} for the platform team, the first: {plan.Platform[0].Rule.Definition.Title}?", width));
    }

    private void WriteUndecided(StringBuilder text, RootReview root)
    {
        var open = root.Practices.Count(answer => answer.State == PracticeState.Open);
        var unknown = root.Practices.Count(answer => answer.State == PracticeState.Unknown);
        var human = root.Practices.Count(answer => answer.State == PracticeState.Open && answer.Practice.Detectability == Detectability.Human);
        text.AppendLine().AppendLine(ink.Dim(
            $"Not decidable from this code: {Layout.Count(unknown, "practice")} for want of a value, {open} {(open == 1 ? "is" : "are")} open ({human} for people alone). lintel checklist"));
    }

    private void WriteGood(StringBuilder text, Plan plan)
    {
        if (plan.Good.IsEmpty)
            return;
        text.AppendLine().AppendLine(ink.Bold("Good"));
        foreach (var tally in plan.Good.Take(MostGood))
            text.AppendLine($"  {ink.Green("✓")} {tally.Rule.Definition.Title} {ink.Dim($"({tally.Passed} of {tally.Members})")}");
    }

    private static string Place(Finding finding) => finding.Location is { } place ? $"{finding.File}:{place.Line}" : "";

    private static string Found(Finding finding)
    {
        var construct = finding.Construct is { } path ? $" ({path})" : "";
        return finding.Resource.Length > 0 ? $"{finding.Resource}{construct}: {finding.Found}" : finding.Found;
    }
}
