using Lintel.Engine;
using Lintel.Engine.Checking;
using Lintel.Engine.Loading;
using Lintel.Rules.Discovery;

namespace Lintel.Tests.Engine;

/// <summary>A finding names those ids of other scanners that it stands for, and what is attached to a resource elsewhere is judged too.</summary>
public sealed class FindingAliasTests
{
    [Fact]
    public void A_finding_names_only_the_ids_of_the_parts_that_failed()
    {
        var finding = Failure(
            """
            resource "aws_s3_bucket" "files" {}

            resource "aws_s3_bucket_public_access_block" "files" {
              bucket                  = aws_s3_bucket.files.id
              block_public_acls       = true
              block_public_policy     = false
              ignore_public_acls      = true
              restrict_public_buckets = true
            }
            """,
            "s3-public-access-blocked");
        finding.Aliases.ShouldContain("CKV_AWS_54");
        finding.Aliases.ShouldNotContain("CKV_AWS_53");
        finding.Aliases.ShouldContain("S3.8");
    }

    [Fact]
    public void Every_part_of_a_rule_is_one_of_its_aliases()
    {
        var finding = Failure(
            """
            resource "aws_security_group" "web" {
              ingress {
                protocol    = "tcp"
                from_port   = 22
                to_port     = 22
                cidr_blocks = ["0.0.0.0/0"]
              }
            }
            """,
            "vpc-remote-access-closed");
        finding.Aliases.ShouldContain("CKV_AWS_24");
        finding.Aliases.ShouldNotContain("CKV_AWS_25");
        RuleSet.Find("CKV_AWS_25").Select(rule => rule.Slug).ShouldBe(["vpc-remote-access-closed"]);
    }

    [Fact]
    public void A_policy_of_a_bucket_in_other_sources_is_judged()
    {
        var finding = Failure(
            """
            variable "bucket" {
              type    = string
              default = "files-of-another-team"
            }

            resource "aws_s3_bucket_policy" "open" {
              bucket = var.bucket
              policy = jsonencode({
                Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::files-of-another-team/*" }]
              })
            }
            """,
            "s3-bucket-policy-not-public");
        finding.Resource.ShouldBe("aws_s3_bucket_policy.open");
    }

    [Fact]
    public void What_is_attached_to_one_bucket_in_other_sources_is_judged_together()
    {
        var review = Review(
            """
            resource "aws_s3_bucket_policy" "open" {
              bucket = "files-of-another-team"
              policy = jsonencode({
                Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::files-of-another-team/*" }]
              })
            }

            resource "aws_s3_bucket_public_access_block" "closed" {
              bucket                  = "files-of-another-team"
              block_public_acls       = true
              block_public_policy     = true
              ignore_public_acls      = true
              restrict_public_buckets = true
            }
            """);
        review.Failures.ShouldNotContain(finding => finding.Rule.Slug == "s3-bucket-policy-not-public");
        review.Findings.ShouldNotContain(finding => finding.Rule.Slug == "s3-bucket-versioned");
    }

    [Fact]
    public void A_module_shows_what_its_callers_cannot_change()
    {
        var review = Review(
            """
            variable "retention" {
              type    = number
              default = 0
            }

            variable "name" {
              type = string
            }

            resource "aws_db_instance" "given" {
              identifier              = var.name
              engine                  = "postgres"
              backup_retention_period = var.retention
            }

            resource "aws_db_instance" "fixed" {
              engine                  = "postgres"
              backup_retention_period = 0
            }
            """);
        review.Failures.Where(finding => finding.Rule.Slug == "rds-instance-backed-up").Select(finding => finding.Resource).ShouldBe(["aws_db_instance.fixed"]);
        review.Failures.ShouldNotContain(finding => finding.Rule.Slug == "provisioning-state-shared");
    }

    private static Finding Failure(string source, string slug) => Review(source).Failures.Where(finding => finding.Rule.Slug == slug).ShouldHaveSingleItem();

    private static RootReview Review(string source) =>
        Reviewer.Review(new MemoryTree($"# file: main.tf\n{source}"), "", ".", new ReviewOptions { AsOf = new DateOnly(2026, 11, 1) }).Roots.ShouldHaveSingleItem();
}
