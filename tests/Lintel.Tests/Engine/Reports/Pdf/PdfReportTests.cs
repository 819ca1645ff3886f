using Lintel.Engine;
using Lintel.Engine.Formats;
using Lintel.Engine.Loading;
using Lintel.Engine.Reports;
using Lintel.Engine.Reports.Pdf;

namespace Lintel.Tests.Engine.Reports.Pdf;

public sealed class PdfReportTests
{
    private static readonly PdfReading Example = Of(Reported.Example("ecommerce"), all: false);

    [Fact]
    public void The_first_page_says_what_was_reviewed_and_what_matters()
    {
        var first = Example.Pages[0];
        first.ShouldContain("AWS WELL-ARCHITECTED REVIEW");
        first.ShouldContain("27 resources in 1 root, as of 2026-11-21");
        first.ShouldContain("high risks");
        foreach (var pillar in new[] { "Operational Excellence", "Security", "Reliability", "Performance Efficiency", "Cost Optimization", "Sustainability" })
            first.ShouldContain(pillar);
    }

    [Fact]
    public void High_risks_have_their_place_what_was_found_and_what_to_do()
    {
        Example.Text.ShouldContain("The database gets a public address");
        Example.Text.ShouldContain("publicly_accessible is true (database.tf:");
        Example.Text.ShouldContain("To do: Set publicly_accessible = false");
    }

    [Fact]
    public void Questions_have_their_practices_with_links()
    {
        Example.Text.ShouldContain("SEC08 How do you protect your data at rest?");
        Example.Text.ShouldContain("SEC08-BP02 Enforce encryption at rest HIGH not met");
        Example.Links.ShouldContain("https://docs.aws.amazon.com/wellarchitected/latest/framework/sec_protect_data_rest_encrypt.html");
    }

    [Fact]
    public void Bookmarks_lead_to_findings_and_pillars()
    {
        Example.Bookmarks.ShouldContain("The database gets a public address");
        Example.Bookmarks.ShouldContain("Questions");
        Example.Bookmarks.ShouldContain("Sustainability");
    }

    [Fact]
    public void All_57_questions_are_named_whatever_is_shown()
    {
        foreach (var pdf in new[] { Example, Of(Reported.Example("ecommerce"), all: true) })
            Lintel.Framework.Lenses.Catalogue.WellArchitected.Questions.Where(question => !pdf.Text.Contains($"{question.Code} ", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void No_page_shows_the_password() => Of(Reported.Example("ecommerce"), all: true).Text.ShouldNotContain("correct-horse-battery");

    [Fact]
    public void A_module_has_no_scores_and_what_is_broken_is_named()
    {
        var pdf = Of("variable \"name\" {}\nresource \"aws_sqs_queue\" \"q\" {\n  name = var.name\n  sqs_managed_sse_enabled = false\n}\nresource \"aws_sns_topic\" {\n", all: false);
        pdf.Text.ShouldContain("Not read as meant");
        pdf.Text.ShouldNotContain("Questions");
    }

    [Fact]
    public void What_is_suppressed_has_its_place_and_reason()
    {
        var pdf = Of("# lintel:ignore sqs-queue-encrypted -- test data alone (until 2027-01-31)\nresource \"aws_sqs_queue\" \"q\" {\n  sqs_managed_sse_enabled = false\n}\n", all: false);
        pdf.Text.ShouldContain("Suppressed beside the code (1)");
        pdf.Text.ShouldContain("main.tf:1");
        pdf.Text.ShouldContain("test data alone (until 2027-01-31)");
    }

    [Fact]
    public void Nothing_to_review_is_still_a_document()
    {
        using var stream = new MemoryStream();
        new PdfReport().Write(new Review { Path = "nothing (here)", AsOf = new(2026, 11, 21), Roots = [] }, new ReportOptions(), stream);
        new PdfReading(stream.ToArray()).Text.ShouldContain("nothing (here)");
    }

    [Fact]
    public void Only_this_format_is_none_for_a_terminal() =>
        ReportFormats.All.Where(report => report.IsBinary).Select(report => report.Format).ShouldBe(["pdf"]);

    private static PdfReading Of(string terraform, bool all)
    {
        var review = Reviewer.Review(new MemoryTree(terraform), "", "shop", new ReviewOptions { AsOf = new DateOnly(2026, 11, 21) });
        using var stream = new MemoryStream();
        new PdfReport().Write(review, new ReportOptions(ShowAll: all), stream);
        return new(stream.ToArray());
    }
}
