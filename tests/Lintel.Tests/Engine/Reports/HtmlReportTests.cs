using System.Text.RegularExpressions;

namespace Lintel.Tests.Engine.Reports;

/// <summary>The HTML report is one page that stands alone and whose links lead somewhere.</summary>
public sealed partial class HtmlReportTests
{
    private static readonly string Page = Reported.Of("html", Reported.Example("ecommerce"));

    [Fact]
    public void Page_fetches_nothing()
    {
        Page.ShouldNotContain("<script");
        Page.ShouldNotContain("<link");
        Fetched().Matches(Page).Select(match => match.Value).ShouldBeEmpty();
    }

    [Fact]
    public void Ids_are_unique_and_every_link_within_the_page_leads_to_one()
    {
        var ids = Id().Matches(Page).Select(match => match.Groups[1].Value).ToList();
        ids.ShouldBeUnique();
        Inner().Matches(Page).Select(match => match.Groups[1].Value).Except(ids).ShouldBeEmpty();
        Reference().Matches(Page).Select(match => match.Groups[1].Value).Except(ids).ShouldBeEmpty();
    }

    [Fact]
    public void Picture_stands_near_the_top_with_findings_on_its_parts()
    {
        Page.IndexOf("lintel-picture", Page.IndexOf("</style>", StringComparison.Ordinal), StringComparison.Ordinal).ShouldBeLessThan(Page.IndexOf("High risks", StringComparison.Ordinal));
        Page.ShouldContain("class=\"mark high\"");
        Page.ShouldContain("href=\"#part-0-0\"");
        Page.ShouldContain("href=\"#finding-0-rds-not-public\"");
    }

    [Fact]
    public void Code_that_is_markup_stays_code() =>
        Reported.Of("html", "resource \"aws_sqs_queue\" \"a\" {\n  name = \"<script>alert(1)</script>\"\n  sqs_managed_sse_enabled = false\n}\n").ShouldNotContain("<script");

    [GeneratedRegex("(?:src|poster|data)=\"[^\"]*\"|@import|url\\((?!#)")]
    private static partial Regex Fetched();

    [GeneratedRegex("\\bid=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Inner();

    [GeneratedRegex("url\\(#([^)]+)\\)")]
    private static partial Regex Reference();
}
