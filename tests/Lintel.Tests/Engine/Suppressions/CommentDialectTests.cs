namespace Lintel.Tests.Engine.Suppressions;

/// <summary>Comments of other scanners keep working, with the reach that they have there.</summary>
public sealed class CommentDialectTests
{
    [Theory]
    [InlineData("checkov:skip=CKV_AWS_27: a test queue")]
    [InlineData("checkov:skip=CKV_AWS_1,CKV_AWS_27: a test queue")]
    [InlineData("bridgecrew:skip=CKV_AWS_27:a test queue")]
    public void Checkov_is_heard_anywhere_in_the_block(string comment)
    {
        Suppressed.Silent($$"""
            resource "aws_sqs_queue" "a" {
              name                    = "a"
              sqs_managed_sse_enabled = false
              # {{comment}}
            }
            """).ShouldContain("sqs-queue-encrypted aws_sqs_queue.a");
    }

    [Fact]
    public void Checkov_is_not_heard_above_the_block()
    {
        var review = Suppressed.Review("""
            # checkov:skip=CKV_AWS_27: a test queue
            resource "aws_sqs_queue" "a" {
              sqs_managed_sse_enabled = false
            }
            """);
        Suppressed.Standing(review).ShouldContain("sqs-queue-encrypted aws_sqs_queue.a");
        Suppressed.Outcomes(review).ShouldBe(["checkov CKV_AWS_27 unused"]);
    }

    [Theory]
    [InlineData("tfsec:ignore:aws-sqs-enable-queue-encryption")]
    [InlineData("tfsec:ignore:AVD-AWS-0096")]
    [InlineData("trivy:ignore:AWS-0096")]
    [InlineData("trivy:ignore:avd-aws-0096 is not worth it")]
    [InlineData("trivy:ignore:aws-sqs-*")]
    [InlineData("trivy:ignore:*")]
    [InlineData("tfsec:ignore:aws-s3-enable-versioning tfsec:ignore:aws-sqs-enable-queue-encryption")]
    [InlineData("tfsec:ignore:aws-sqs-enable-queue-encryption:exp:2026-11-29")]
    [InlineData("tfsec:ignore:aws-sqs-enable-queue-encryption[name=a]")]
    [InlineData("tfsec:ignore:aws-sqs-enable-queue-encryption:ws:def*")]
    public void Trivy_is_heard_above_the_block(string comment)
    {
        Suppressed.Silent($$"""
            #{{comment}}
            # The queue of the trial.
            resource "aws_sqs_queue" "a" {
              name                    = "a"
              sqs_managed_sse_enabled = false
            }
            """).ShouldContain("sqs-queue-encrypted aws_sqs_queue.a");
    }

    [Theory]
    [InlineData("tfsec:ignore:aws-sqs-enable-queue-encryption:exp:2026-11-28")]
    [InlineData("tfsec:ignore:aws-sqs-enable-queue-encryption:exp:tomorrow")]
    [InlineData("tfsec:ignore:aws-sqs-enable-queue-encryption[name=b]")]
    [InlineData("tfsec:ignore:aws-sqs-enable-queue-encryption:ws:prod")]
    [InlineData("tfsec:ignore:aws-sns-enable-topic-encryption")]
    public void Trivy_is_not_heard_when_it_is_over_or_means_another(string comment)
    {
        Suppressed.Silent($$"""
            #{{comment}}
            resource "aws_sqs_queue" "a" {
              name                    = "a"
              sqs_managed_sse_enabled = false
            }
            """).ShouldBeEmpty();
    }

    [Fact]
    public void A_workspace_is_told_by_its_name()
    {
        Suppressed.Silent("""
            #tfsec:ignore:aws-sqs-enable-queue-encryption:ws:prod
            resource "aws_sqs_queue" "a" {
              sqs_managed_sse_enabled = false
            }
            """, workspace: "prod").ShouldContain("sqs-queue-encrypted aws_sqs_queue.a");
    }

    [Fact]
    public void Trivy_is_heard_beside_the_argument_and_above_it_and_nowhere_else()
    {
        var review = Suppressed.Review("""
            resource "aws_sqs_queue" "beside" {
              sqs_managed_sse_enabled = false // trivy:ignore:*
            }

            resource "aws_sqs_queue" "above" {
              /* trivy:ignore:AVD-AWS-0096 */
              sqs_managed_sse_enabled = false
            }

            resource "aws_sqs_queue" "other" {
              sqs_managed_sse_enabled = false
              # trivy:ignore:*
              name = "other"
            }
            """);
        Suppressed.Silent(review).ShouldBe(["sqs-queue-encrypted aws_sqs_queue.beside", "sqs-queue-encrypted aws_sqs_queue.above"]);
        Suppressed.Standing(review).ShouldContain("sqs-queue-encrypted aws_sqs_queue.other");
    }

    [Fact]
    public void An_id_inside_of_the_block_means_a_finding_about_the_block()
    {
        Suppressed.Silent("""
            resource "aws_s3_bucket" "a" {
              bucket = "a" #tfsec:ignore:aws-s3-enable-bucket-logging
            }
            """).ShouldBe(["s3-bucket-access-logged aws_s3_bucket.a"]);
    }

    [Fact]
    public void Kics_ignores_the_line_or_the_block_below()
    {
        var review = Suppressed.Review("""
            # kics-scan ignore-block
            resource "aws_sqs_queue" "block" {
              sqs_managed_sse_enabled = false
            }

            resource "aws_sqs_queue" "line" {
              # kics-scan ignore-line
              sqs_managed_sse_enabled = false
            }

            resource "aws_sqs_queue" "behind" {
              sqs_managed_sse_enabled = false # kics-scan ignore-line
            }
            """);
        Suppressed.Silent(review).ShouldContain("sqs-queue-encrypted aws_sqs_queue.block");
        Suppressed.Silent(review).Where(name => name.EndsWith(".line", StringComparison.Ordinal)).ShouldBe(["sqs-queue-encrypted aws_sqs_queue.line"]);
        Suppressed.Standing(review).ShouldContain("sqs-queue-encrypted aws_sqs_queue.behind");
    }

    [Theory]
    [InlineData("ignore", true)]
    [InlineData("disable=6e8849c1-3aa7-40e3-9063-b85ee300f29f", true)]
    [InlineData("disable=11111111-3aa7-40e3-9063-b85ee300f29f", false)]
    [InlineData("enable=11111111-3aa7-40e3-9063-b85ee300f29f", true)]
    [InlineData("enable=6e8849c1-3aa7-40e3-9063-b85ee300f29f", false)]
    public void Kics_is_heard_for_a_whole_file_at_its_head(string command, bool silent)
    {
        var queue = "resource \"aws_sqs_queue\" \"a\" {\n  sqs_managed_sse_enabled = false\n}\n";
        Suppressed.Silent($"# The queues.\n# kics-scan {command}\n{queue}").Contains("sqs-queue-encrypted aws_sqs_queue.a").ShouldBe(silent);
        Suppressed.Silent($"{queue}# kics-scan {command}\n").ShouldBeEmpty();
    }

    [Fact]
    public void What_looks_like_a_comment_in_a_text_is_none()
    {
        var review = Suppressed.Review("""
            resource "aws_sqs_queue" "a" {
              name                    = "a # trivy:ignore:*"
              sqs_managed_sse_enabled = false
              tags = {
                Note = <<-EOT
                  # checkov:skip=CKV_AWS_27:no
                EOT
              }
            }
            """);
        Suppressed.Outcomes(review).ShouldBeEmpty();
        Suppressed.Standing(review).ShouldContain("sqs-queue-encrypted aws_sqs_queue.a");
    }

    [Fact]
    public void Templates_in_yaml_are_read_alike()
    {
        var review = Suppressed.Review("""
            # file: template.yaml
            AWSTemplateFormatVersion: "2010-09-09"
            Resources:
              # trivy:ignore:AVD-AWS-0096
              Above:
                Type: AWS::SQS::Queue
                Properties: { SqsManagedSseEnabled: false }
              Inside:
                Type: AWS::SQS::Queue
                Properties:
                  SqsManagedSseEnabled: false
                  # checkov:skip=CKV_AWS_27:at its end
              # kics-scan ignore-block
              Block:
                Type: AWS::SQS::Queue
                Properties:
                  QueueName: "# checkov:skip=CKV_AWS_27"
                  SqsManagedSseEnabled: false
              Standing:
                Type: AWS::SQS::Queue
                Properties:
                  SqsManagedSseEnabled: false
            """);
        Suppressed.Silent(review).Where(name => name.StartsWith("sqs-queue-encrypted", StringComparison.Ordinal))
            .ShouldBe(["sqs-queue-encrypted Above", "sqs-queue-encrypted Inside", "sqs-queue-encrypted Block"]);
        Suppressed.Standing(review).ShouldContain("sqs-queue-encrypted Standing");
    }
}
