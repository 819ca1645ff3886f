using System.Text;
using Lintel.Cli.Hosting;
using Lintel.Engine;
using Lintel.Engine.Checking;
using Lintel.Engine.Formats;
using Lintel.Engine.Loading;
using Lintel.Engine.Reports;
using Lintel.Language.Text;

namespace Lintel.Tests.Engine;

/// <summary>Reviews of a plan and a state against the review of the configuration that they were made from.</summary>
public sealed class RecordReviewTests
{
    private static readonly ReviewOptions Options = new() { AsOf = new DateOnly(2026, 11, 21) };

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Lintel.Tests", "Language", "Terraform", "Records", "queues");

    [Fact]
    public void A_plan_beside_its_configuration_is_judged_like_the_configuration() => Verdicts(Review("plan.json")).ShouldBe(Verdicts(Review("")));

    [Fact]
    public void Findings_of_a_plan_stand_where_those_of_the_configuration_stand() =>
        Failures(Review("plan.json")).Select(Place).ShouldBe(Failures(Review("")).Select(Place));

    [Theory]
    [InlineData("plan.json")]
    [InlineData("terraform.tfstate")]
    [InlineData("shown.json")]
    public void A_record_alone_fails_nothing_that_the_configuration_does_not_fail(string file)
    {
        var failed = Failures(Review("")).SelectMany(Named).ToHashSet();
        // Which version and storage AWS chose is known once the database is made; the configuration leaves it open.
        string[] known = file == "plan.json" ? [] : ["data-engine-supported", "rds-storage-generation", "rds-tls-required"];
        Failures(Alone(file)).SelectMany(Named).Where(item => !failed.Contains(item) && !known.Contains(item.Rule)).ShouldBeEmpty();
    }

    [Fact]
    public void A_record_alone_shows_its_failures_on_its_own_lines() =>
        Failures(Alone("terraform.tfstate")).Where(finding => finding.File != "terraform.tfstate" || finding.Location is not { Line: > 1 }).ShouldBeEmpty();

    [Theory]
    [InlineData("plan.json")]
    [InlineData("terraform.tfstate")]
    [InlineData("shown.json")]
    public void No_report_of_a_record_shows_its_secrets(string file)
    {
        var review = Alone(file);
        foreach (var report in ReportFormats.All)
        {
            using var stream = new MemoryStream();
            report.Write(review, new ReportOptions(ShowAll: true, Statistics: true), stream);
            Encoding.UTF8.GetString(stream.ToArray()).ShouldNotContain("hunter22222", Case.Sensitive, report.Format);
        }
    }

    [Fact]
    public void A_folder_is_reviewed_by_its_configuration_alone() => Review("").Roots.Select(root => root.Path).ShouldBe(["."]);

    [Fact]
    public void A_file_that_cannot_be_read_gives_its_fault_and_no_root()
    {
        var review = Reviewer.Review(new MemoryTree("# file: tfplan.json\nPK\u0003\u0004"), "tfplan.json", "tfplan.json", Options, TestContext.Current.CancellationToken);
        review.Roots.ShouldBeEmpty();
        review.Diagnostics.Single().Code.ShouldBe("binary-plan");
    }

    private static IEnumerable<string> Verdicts(Review review) => review.Findings
        .SelectMany(finding => finding.Instances.DefaultIfEmpty("").Select(instance => $"{finding.Rule.Slug} {instance} {finding.Status.Word()}"))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IEnumerable<Finding> Failures(Review review) => review.Findings.Where(finding => finding.Status == FindingStatus.Fail);

    private static IEnumerable<(string Rule, string Instance)> Named(Finding finding) =>
        finding.Instances.DefaultIfEmpty("").Select(instance => (finding.Rule.Slug, instance));

    private static string Place(Finding finding) => $"{finding.Rule.Slug} {finding.Location}";

    private static Review Review(string file) => Reviewer.Review(new DiskTree(Folder), file, file, Options);

    private static Review Alone(string file) => Review(new MemoryTree($"# file: {file}\n{File.ReadAllText(Path.Combine(Folder, file))}"), file);

    private static Review Review(SourceTree tree, string file) => Reviewer.Review(tree, file, file, Options);
}
