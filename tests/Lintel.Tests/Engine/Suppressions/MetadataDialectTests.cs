namespace Lintel.Tests.Engine.Suppressions;

/// <summary>Templates in JSON know no comments: what is silenced stands in the metadata of the resource.</summary>
public sealed class MetadataDialectTests
{
    [Theory]
    [InlineData("checkov", """{ "skip": [{ "id": "CKV_AWS_18", "comment": "logs of logs" }] }""", "checkov CKV_AWS_18")]
    [InlineData("cfn_nag", """{ "rules_to_suppress": [{ "id": "W35", "reason": "logs of logs" }] }""", "cfn-nag W35")]
    [InlineData("guard", """{ "SuppressedRules": ["S3_BUCKET_LOGGING_ENABLED"] }""", "cfn-guard S3_BUCKET_LOGGING_ENABLED")]
    public void Metadata_are_heard(string tool, string metadata, string expected)
    {
        var review = Suppressed.Review($$"""
            # file: template.json
            {
              "Resources": {
                "Logs": {
                  "Type": "AWS::S3::Bucket",
                  "Metadata": { "{{tool}}": {{metadata}} }
                },
                "Other": { "Type": "AWS::S3::Bucket" }
              }
            }
            """);
        Suppressed.Silent(review).ShouldBe(["s3-bucket-access-logged Logs"]);
        Suppressed.Standing(review).ShouldContain("s3-bucket-access-logged Other");
        Suppressed.Outcomes(review).ShouldBe([$"{expected} applied"]);
        review.Suppressions.ShouldHaveSingleItem().Suppression.Line.ShouldBe(6);
    }

    [Fact]
    public void Metadata_of_another_shape_hold_nothing()
    {
        Suppressed.Outcomes(Suppressed.Review("""
            # file: template.yaml
            Resources:
              Logs:
                Type: AWS::S3::Bucket
                Metadata:
                  checkov: { skip: CKV_AWS_18 }
                  cfn_nag: [W35]
                  guard: { SuppressedRules: [{ Ref: AWS::Region }] }
              Other:
                Type: AWS::S3::Bucket
                Metadata: none
            """)).ShouldBeEmpty();
    }
}
