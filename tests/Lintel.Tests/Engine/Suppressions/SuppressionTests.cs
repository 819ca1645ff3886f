using Lintel.Engine;
using Lintel.Framework.Evidence;
using Lintel.Tests.Engine.Reports;
using Lintel.Tests.Meta;

namespace Lintel.Tests.Engine.Suppressions;

/// <summary>What a suppression does to findings, practices and reports.</summary>
public sealed class SuppressionTests
{
    private const string Queue = """
        resource "aws_sqs_queue" "a" {
          sqs_managed_sse_enabled = false
        }
        """;

    [Fact]
    public void A_comment_of_its_own_tells_reason_and_last_day()
    {
        var review = Suppressed.Review("""
            # lintel:ignore s3-bucket-versioned, s3-bucket-access-logged -- a trial (until 2026-12-31)
            resource "aws_s3_bucket" "a" {}
            """);
        Suppressed.Silent(review).ShouldBe(["s3-bucket-access-logged aws_s3_bucket.a", "s3-bucket-versioned aws_s3_bucket.a"], ignoreOrder: true);
        var suppression = review.Suppressions.First().Suppression;
        suppression.Reason.ShouldBe("a trial");
        suppression.Until.ShouldBe(new DateOnly(2026, 12, 31));
    }

    [Theory]
    [InlineData("lintel:ignore sqs-queue-encrypted -- a trial (until 2026-12-31)", PracticeState.Acknowledged)]
    [InlineData("lintel:ignore sqs-queue-encrypted -- a trial", PracticeState.NotMet)]
    [InlineData("lintel:ignore sqs-queue-encrypted (until 2026-12-31)", PracticeState.NotMet)]
    [InlineData("lintel:ignore sqs-queue-encrypted -- a trial (until 2026-11-27)", PracticeState.NotMet)]
    [InlineData("trivy:ignore:AVD-AWS-0096:exp:2026-12-31 a trial", PracticeState.Acknowledged)]
    [InlineData("trivy:ignore:AVD-AWS-0096 a trial", PracticeState.NotMet)]
    public void Silence_is_never_met_and_accepted_only_with_reason_and_last_day(string comment, PracticeState expected)
    {
        var root = Suppressed.Review($"# {comment}\n{Queue}").Roots.ShouldHaveSingleItem();
        root.Practices.Single(answer => answer.Practice.Id.Id == "SEC08-BP02").State.ShouldBe(expected);
    }

    [Fact]
    public void The_last_day_still_counts()
    {
        Suppressed.Silent($"# lintel:ignore sqs-queue-encrypted -- a trial (until 2026-11-28)\n{Queue}").ShouldNotBeEmpty();
        Suppressed.Outcomes(Suppressed.Review($"# lintel:ignore sqs-queue-encrypted -- a trial (until 2026-11-27)\n{Queue}")).ShouldBe(["lintel sqs-queue-encrypted expired"]);
    }

    [Fact]
    public void What_names_nothing_or_matches_nothing_is_unused_and_what_is_foreign_is_kept()
    {
        Suppressed.Outcomes(Suppressed.Review($$"""
            # lintel:ignore sqs-queue-encripted -- a slip
            # lintel:ignore sqs-fifo -- no such rule
            # trivy:ignore:AVD-GCP-0001
            # trivy:ignore:AVD-AWS-0089
            {{Queue}}
            """)).ShouldBe(["lintel sqs-queue-encripted unused", "lintel sqs-fifo unused", "trivy AVD-GCP-0001 foreign", "trivy AVD-AWS-0089 unused"]);
    }

    [Fact]
    public void One_at_a_call_covers_what_comes_from_there()
    {
        var review = Suppressed.Review($$"""
            module "trial" {
              source = "./queue"
              # checkov:skip=CKV_AWS_27:a trial
            }

            module "shop" {
              source = "./queue"
            }
            # file: queue/main.tf
            {{Queue}}
            """);
        Suppressed.Silent(review).ShouldContain("sqs-queue-encrypted module.trial.aws_sqs_queue.a");
        Suppressed.Standing(review).ShouldContain("sqs-queue-encrypted module.shop.aws_sqs_queue.a");
        Suppressed.Standing(review).ShouldNotContain("sqs-queue-encrypted module.trial.aws_sqs_queue.a");
    }

    [Fact]
    public void One_in_a_module_covers_all_its_calls()
    {
        Suppressed.Silent("""
            module "trial" {
              source = "./queue"
            }

            module "shop" {
              source = "./queue"
            }
            # file: queue/main.tf
            resource "aws_sqs_queue" "a" {
              # checkov:skip=CKV_AWS_27:a trial
              sqs_managed_sse_enabled = false
            }
            """).ShouldBe(["sqs-queue-encrypted module.trial.aws_sqs_queue.a"]);
    }

    [Fact]
    public void An_id_of_one_part_leaves_the_other_parts_standing()
    {
        const string Closed = """
            resource "aws_s3_bucket" "files" {}

            # trivy:ignore:AVD-AWS-0086
            resource "aws_s3_bucket_public_access_block" "files" {
              bucket                  = aws_s3_bucket.files.id
              block_public_acls       = false
              block_public_policy     = POLICY
              ignore_public_acls      = true
              restrict_public_buckets = true
            }
            """;
        Suppressed.Silent(Closed.Replace("POLICY", "true", StringComparison.Ordinal)).ShouldBe(["s3-public-access-blocked aws_s3_bucket.files"]);
        Suppressed.Silent(Closed.Replace("POLICY", "false", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Who_silences_everything_at_a_place_does_not_silence_what_the_workload_lacks()
    {
        var review = Suppressed.Review($"# kics-scan ignore-block\n{Queue}");
        Suppressed.Standing(review).ShouldBe(["cloudwatch-queues-alarmed"]);
    }

    [Fact]
    public void What_cannot_be_decided_leaves_a_suppression_undecided()
    {
        Suppressed.Outcomes(Suppressed.Review("""
            variable "encrypted" { type = bool }

            # lintel:ignore sqs-queue-encrypted -- a trial
            resource "aws_sqs_queue" "a" {
              sqs_managed_sse_enabled = var.encrypted
            }
            """)).ShouldBe(["lintel sqs-queue-encrypted undecided"]);
    }

    [Theory]
    [InlineData("json", "\"suppressed\": [")]
    [InlineData("markdown", "Suppressed beside the code (1)")]
    [InlineData("html", "Suppressed beside the code (1)")]
    [InlineData("sarif", "\"justification\": \"a trial\"")]
    [InlineData("junit", "1 of 1 suppressed beside the code")]
    public void Every_report_tells_what_is_silent(string format, string expected) =>
        Reported.Of(format, $"# lintel:ignore sqs-queue-encrypted -- a trial (until 2026-12-31)\n{Queue}").ShouldContain(expected);

    [Fact]
    public void What_is_silent_is_no_finding()
    {
        Reported.Of("csv", $"# lintel:ignore sqs-queue-encrypted -- a trial\n{Queue}").ShouldNotContain("sqs-queue-encrypted");
        Reported.Of("csv", $"# lintel:ignore sqs-queue-encrypted -- a trial\n{Queue}", all: true).ShouldContain("lintel sqs-queue-encrypted");
    }

    [Fact]
    public void The_example_of_the_page_does_what_the_page_says()
    {
        var page = Checkout.Text("docs/suppressions.md");
        var start = page.IndexOf("```terraform\n", StringComparison.Ordinal) + "```terraform\n".Length;
        var review = Suppressed.Review(page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
        Suppressed.Outcomes(review).ShouldBe(
            ["lintel s3-bucket-versioned applied", "checkov CKV_AWS_18 applied", "trivy AVD-AWS-0095 applied", "tfsec aws-sqs-enable-queue-encryption applied"]);
    }

    [Fact]
    public void A_file_full_of_suppressions_is_read_in_one_go()
    {
        var comments = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"# trivy:ignore:AVD-AWS-0096 tfsec:ignore:aws-sqs-{i}*\n"));
        Review review = Suppressed.Review(comments + Queue);
        Suppressed.Silent(review).ShouldBe(["sqs-queue-encrypted aws_sqs_queue.a"]);
    }
}
