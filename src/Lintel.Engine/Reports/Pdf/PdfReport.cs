using Lintel.Engine.Planning;
using Lintel.Engine.Reports.Pdf.Writing;
using Lintel.Framework.Workloads;
using Lintel.Rules.Discovery;

namespace Lintel.Engine.Reports.Pdf;

/// <summary>The review to print, to file or to hand over.</summary>
public sealed class PdfReport : Report
{
    public override string Format => "pdf";

    public override string Extension => "pdf";

    public override bool IsBinary => true;

    public override void Write(Review review, ReportOptions options, Stream output)
    {
        var document = new PdfDocument($"Well-Architected review of {review.Path}", "AWS Well-Architected Framework", review.AsOf);
        var flow = new PdfFlow(document, $"Well-Architected review of {review.Path}, {PdfParts.Day(review.AsOf)}");
        PdfParts.Title(flow, "AWS WELL-ARCHITECTED REVIEW", review.Path,
            $"{PdfParts.Count(review.Roots.Sum(root => root.Resources), "resource")} in {PdfParts.Count(review.Roots.Length, "root")}, as of {PdfParts.Day(review.AsOf)}, rules {RuleSet.Version}");
        foreach (var root in review.Roots.OrderBy(root => root.Kind))
            WriteRoot(flow, root, options, review.Roots.Length > 1);
        flow.Gap(10);
        flow.Text("What is not known is said to be unknown; an open question is for a person to answer. AWS Well-Architected is a name of Amazon Web Services.", PdfTheme.Small);
        flow.End();
        document.Save(output);
    }

    private static void WriteRoot(PdfFlow flow, RootReview root, ReportOptions options, bool named)
    {
        var plan = Plan.Of(root);
        if (named || root.Path != ".")
            flow.Heading(1, root.Path);
        PdfParts.Figures(flow,
            (PdfParts.Text(plan.High.Length), plan.High.Length == 1 ? "high risk" : "high risks", plan.High.IsEmpty ? PdfTheme.Green : PdfTheme.Red),
            (PdfParts.Text(plan.Other.Length), plan.Other.Length == 1 ? "other finding" : "other findings", PdfTheme.Amber),
            (PdfParts.Text(plan.Absent.Length), "absent here, to confirm", PdfTheme.Grey),
            (PdfParts.Text(root.Resources), root.Resources == 1 ? "resource" : "resources", PdfTheme.Ink));
        flow.Text($"Scope: {root.Scope.Text}. Environment: {root.Environment.Text}.", PdfTheme.Body);
        if (root.Coverage.Sentence is { } gap)
            flow.Box([new("Not covered: ", PdfTheme.Strong), .. PdfSpan.Prose(gap, PdfTheme.Body)], PdfTheme.Amber);
        if (!root.AttackPath.IsEmpty)
            flow.Box([new("From the Internet to the data: ", PdfTheme.Strong), new(string.Join(" → ", root.AttackPath), PdfTheme.SmallCode)], PdfTheme.Red);
        if (root.Kind == RootKind.Root)
            PdfPillars.Write(flow, root);
        PdfFindings.Write(flow, plan.High, "High risks");
        PdfFindings.WriteTable(flow, plan.Other, "Other findings");
        PdfFindings.WriteTable(flow, plan.Absent, "Absent here (confirm)");
        PdfFindings.WriteTable(flow, plan.Platform, "For those who run the account");
        if (root.Kind == RootKind.Root)
            PdfQuestions.Write(flow, root, options.ShowAll);
        PdfFindings.WriteSuppressed(flow, root);
        PdfFindings.WriteDiagnostics(flow, root);
    }
}
