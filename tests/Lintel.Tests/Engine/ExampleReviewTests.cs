using System.Text;
using Lintel.Cli.Hosting;
using Lintel.Cli.Rendering;
using Lintel.Engine;
using Lintel.Engine.Formats;
using Lintel.Engine.Loading;
using Lintel.Engine.Planning;
using Lintel.Engine.Reports;
using Lintel.Framework.Workloads;
using Lintel.Language.Diagnostics;

namespace Lintel.Tests.Engine;

/// <summary>The main job on the shipped examples, through the whole house.</summary>
public sealed class ExampleReviewTests
{
    private static readonly ReviewOptions Options = new() { AsOf = new DateOnly(2026, 11, 21) };

    [Fact]
    public void Beginners_shop_shows_the_way_from_the_internet_to_its_database()
    {
        var root = Review("examples/ecommerce").Roots.ShouldHaveSingleItem();
        root.AttackPath.ShouldBe(["Internet", "aws_db_instance.shop"]);
        root.Scope.Text.ShouldBe("workload (inferred)");
        root.Environment.ShouldBe(WorkloadEnvironment.Assumed);
    }

    [Fact]
    public void Beginners_shop_as_a_template_shows_the_same_way_and_the_same_high_risks()
    {
        var template = Review("examples/ecommerce-cloudformation").Roots.ShouldHaveSingleItem();
        template.AttackPath.ShouldBe(["Internet", "Database"]);
        template.Diagnostics.ShouldBeEmpty();
        Plan.Of(template).High.Select(item => item.Rule.Slug).ShouldBe(Plan.Of(Review("examples/ecommerce").Roots[0]).High.Select(item => item.Rule.Slug), ignoreOrder: true);
    }

    [Fact]
    public void Beginners_shop_has_high_risks_and_the_well_architected_one_has_none()
    {
        Plan.Of(Review("examples/ecommerce").Roots[0]).High.Length.ShouldBeGreaterThan(5);
        Plan.Of(Review("examples/ecommerce-well-architected").Roots[0]).High.Select(item => item.Rule.Slug).ShouldBeEmpty();
    }

    [Fact]
    public void Examples_have_no_fault_that_terraform_would_report() =>
        Review("examples/ecommerce").Diagnostics.Concat(Review("examples/ecommerce-well-architected").Diagnostics)
            .Where(diagnostic => diagnostic.Level == DiagnosticLevel.Error).Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();

    [Fact]
    public void Well_architected_shop_scores_higher_in_every_pillar_that_both_decide()
    {
        var before = Review("examples/ecommerce").Roots[0].Scores.Pillars;
        var after = Review("examples/ecommerce-well-architected").Roots[0].Scores.Pillars;
        foreach (var (old, now) in before.Zip(after))
            (now.Score.Upper ?? 100).ShouldBeGreaterThanOrEqualTo(old.Score.Upper ?? 0, now.Pillar.Name);
    }

    [Fact]
    public void Console_report_of_the_beginners_shop_fits_a_screen()
    {
        var lines = new ConsoleReport(new Ink(isPlain: true), 120).Write(Review("examples/ecommerce")).Split('\n');
        lines.Length.ShouldBeLessThanOrEqualTo(56);
        lines.ShouldAllBe(line => line.Length <= 120 || line.Contains("lintel explain", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_format_gives_the_same_bytes_twice()
    {
        foreach (var report in ReportFormats.All)
            Written(report).ShouldBe(Written(report), report.Format);
    }

    [Fact]
    public void No_report_shows_the_password()
    {
        foreach (var report in ReportFormats.All)
            Written(report).ShouldNotContain("correct-horse-battery", Case.Sensitive, report.Format);
    }

    private static string Written(Report report)
    {
        using var stream = new MemoryStream();
        report.Write(Review("examples/ecommerce"), new ReportOptions(ShowAll: true, Statistics: true), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Review Review(string path) => Reviewer.Review(new DiskTree(Repository.Root, path), path, path, Options);
}
