using System.Text.Json;
using Lintel.Engine;
using Lintel.Engine.Loading;
using Lintel.Engine.Reports;

namespace Lintel.Tests.Meta;

/// <summary>Holds the JSON report to the schema that is documented.</summary>
public sealed class ReportSchemaTests
{
    private const string Broken = """
        # file: broken/main.tf
        resource "aws_sqs_queue" "orders" {
          name = "unfinished
        }
        # file: silent/main.tf
        #trivy:ignore:AVD-AWS-0096:exp:2026-12-31 a trial
        #trivy:ignore:AVD-AWS-0089
        #trivy:ignore:no-such-check
        resource "aws_sqs_queue" "trial" {
          sqs_managed_sse_enabled = false
        }

        """;

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Report_is_as_the_schema_says(bool all, bool statistics) =>
        new SchemaCheck(Schema()).Check(Report(Example() + Broken, new ReportOptions(all, statistics))).Faults.ShouldBeEmpty();

    [Fact]
    public void Report_of_nothing_is_as_the_schema_says() =>
        new SchemaCheck(Schema()).Check(Report("# file: notes.txt\nnothing\n", new ReportOptions())).Faults.ShouldBeEmpty();

    [Fact]
    public void Every_field_of_the_schema_is_written()
    {
        var check = new SchemaCheck(Schema()).Check(Report(Example() + Broken, new ReportOptions(ShowAll: true, Statistics: true)));
        check.Named().Except(check.Seen).ShouldBeEmpty();
    }

    [Fact]
    public void Another_shape_is_refused()
    {
        using var wrong = JsonDocument.Parse("""{ "version": 2, "rules": 1, "surprise": true, "pillars": [ { "score": 101 } ] }""");
        var faults = new SchemaCheck(Schema()).Check(wrong.RootElement).Faults;
        faults.ShouldContain("$.version is not 1");
        faults.ShouldContain("$.rules is no string");
        faults.ShouldContain("$ has \"surprise\", which the schema does not name");
        faults.ShouldContain("$ has no \"findings\"");
        faults.ShouldContain("$.pillars[0].score is more than 100");
    }

    private static JsonElement Schema()
    {
        using var schema = JsonDocument.Parse(Checkout.Text("docs/review.schema.json"));
        return schema.RootElement.Clone();
    }

    private static JsonElement Report(string files, ReportOptions options)
    {
        var review = Reviewer.Review(new MemoryTree(files), "", "shop", new ReviewOptions { AsOf = new DateOnly(2026, 11, 1) });
        using var stream = new MemoryStream();
        new JsonReport().Write(review, options, stream);
        using var report = JsonDocument.Parse(stream.ToArray());
        return report.RootElement.Clone();
    }

    private static string Example() => string.Concat(Checkout.Files(".tf").Where(file => file.StartsWith("examples/ecommerce/", StringComparison.Ordinal))
        .Select(file => $"# file: {Path.GetFileName(file)}\n{Checkout.Text(file)}\n")) + """
        # file: template.yaml
        Resources:
          Open:
            Type: AWS::RDS::DBInstance
            Metadata: {"aws:cdk:path": Shop/Open/Resource}
            Properties: {PubliclyAccessible: true}
        """;
}
