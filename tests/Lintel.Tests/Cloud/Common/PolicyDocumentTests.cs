using Lintel.Cloud.Building;
using Lintel.Cloud.Common;
using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;
using Lintel.Language.Terraform;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;

namespace Lintel.Tests.Cloud.Common;

public sealed class PolicyDocumentTests
{
    [Fact]
    public void A_heredoc_is_read_statement_by_statement_with_the_line_of_each_action()
    {
        var policy = Read(""""
            resource "aws_iam_policy" "this" {
              policy = <<EOF
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::orders/*"
                },
                {
                  "Effect": "Deny",
                  "Action": ["s3:DeleteObject", "s3:*"],
                  "Resource": "*"
                }
              ]
            }
            EOF
            }
            """");
        policy.Statements.IsComplete.ShouldBeTrue();
        policy.Statements.Items.Length.ShouldBe(2);
        policy.Statements.Items[0].Location.Line.ShouldBe(6);
        policy.Statements.Items[0].Actions.Items[0].Location.ShouldNotBeNull().Line.ShouldBe(8);
        policy.Statements.Items[1].Denies.Kind.ShouldBe(VerdictKind.Pass);
        policy.Statements.Items[1].Actions.Items[1].Location.ShouldNotBeNull().Line.ShouldBe(13);
        policy.Allowing.Items.Length.ShouldBe(1);
    }

    [Fact]
    public void A_gap_leaves_only_its_own_text_unknown()
    {
        var policy = Read(""""
            resource "aws_s3_bucket" "orders" {}

            resource "aws_iam_policy" "this" {
              policy = <<EOF
            {"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "${aws_s3_bucket.orders.arn}/*"}}
            EOF
            }
            """");
        var statement = policy.Statements.Items.ShouldHaveSingleItem();
        statement.Includes("s3:PutObject").Kind.ShouldBe(VerdictKind.Pass);
        statement.Includes("iam:PassRole").Kind.ShouldBe(VerdictKind.Fail);
        statement.OnEverything.Kind.ShouldBe(VerdictKind.Fail);
    }

    [Fact]
    public void A_document_with_unknown_parts_is_read_block_by_block()
    {
        var policy = Read("""
            data "aws_caller_identity" "current" {}

            data "aws_iam_policy_document" "this" {
              statement {
                actions   = ["kms:*"]
                resources = ["*"]

                principals {
                  type        = "AWS"
                  identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
                }

                condition {
                  test     = "StringEquals"
                  variable = "aws:SourceAccount"
                  values   = [data.aws_caller_identity.current.account_id]
                }
              }
            }

            resource "aws_iam_policy" "this" {
              policy = data.aws_iam_policy_document.this.json
            }
            """);
        policy.Statements.IsComplete.ShouldBeTrue(policy.Statements.Reason);
        var statement = policy.Statements.Items.ShouldHaveSingleItem();
        statement.Location.Line.ShouldBe(4);
        statement.Allows.Kind.ShouldBe(VerdictKind.Pass);
        statement.OnEverything.Kind.ShouldBe(VerdictKind.Pass);
        statement.Principals.Items.ShouldHaveSingleItem().Kind.ShouldBe("AWS");
        statement.Principals.Items[0].IsEveryone.Kind.ShouldBe(VerdictKind.Fail);
        statement.NamesEveryone.Kind.ShouldBe(VerdictKind.Fail);
        statement.HasCondition("aws:Source*").Kind.ShouldBe(VerdictKind.Pass);
    }

    [Fact]
    public void A_statement_that_may_not_be_there_keeps_the_list_open()
    {
        var policy = Read("""
            variable "buckets" {
              type = list(string)
            }

            data "aws_iam_policy_document" "this" {
              statement {
                actions   = ["s3:GetObject"]
                resources = ["arn:aws:s3:::orders/*"]
              }

              dynamic "statement" {
                for_each = var.buckets

                content {
                  actions   = ["s3:*"]
                  resources = [statement.value]
                }
              }
            }

            resource "aws_iam_policy" "this" {
              policy = data.aws_iam_policy_document.this.json
            }
            """);
        policy.Statements.IsComplete.ShouldBeFalse();
        policy.Statements.Items.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("[1, 2]")]
    [InlineData("\\\"text\\\"")]
    [InlineData("{\\\"Statement\\\": 5}")]
    [InlineData("{\\\"Statement\\\": [null, 1, \\\"x\\\", {}]}")]
    [InlineData("{\\\"Statement\\\": {\\\"Effect\\\": [], \\\"Action\\\": {}, \\\"Principal\\\": 3, \\\"Condition\\\": []}}")]
    [InlineData("{\\\"Statement\\\": {\\\"Effect\\\": \\\"\\\\ud800\\\"}}")]
    public void What_is_no_policy_gives_nothing_certain(string text)
    {
        var policy = Read($$"""
            resource "aws_iam_policy" "this" {
              policy = "{{text}}"
            }
            """);
        policy.Statements.Any(statement => statement.Allows & statement.Includes("s3:GetObject")).Kind.ShouldNotBe(VerdictKind.Pass);
    }

    [Fact]
    public void Nesting_without_end_is_no_policy()
    {
        var policy = Read($$"""
            resource "aws_iam_policy" "this" {
              policy = "{{string.Concat(Enumerable.Repeat("[", 100_000))}}"
            }
            """);
        policy.Statements.IsComplete.ShouldBeFalse();
    }

    [Fact]
    public void All_but_some_actions_are_all_others()
    {
        var policy = Read("""
            data "aws_iam_policy_document" "this" {
              statement {
                not_actions = ["iam:*"]
                resources   = ["*"]
              }
            }

            resource "aws_iam_policy" "this" {
              policy = data.aws_iam_policy_document.this.json
            }
            """);
        var statement = policy.Statements.Items.ShouldHaveSingleItem();
        statement.Includes("iam:PassRole").Kind.ShouldBe(VerdictKind.Fail);
        statement.Includes("s3:GetObject").Kind.ShouldBe(VerdictKind.Pass);
        statement.Location.Line.ShouldBe(2);
    }

    [Theory]
    [InlineData("*", "iam:PassRole", true)]
    [InlineData("iam:*", "iam:PassRole", true)]
    [InlineData("IAM:pass*", "iam:PassRole", true)]
    [InlineData("iam:?assRole", "iam:PassRole", true)]
    [InlineData("iam:*Role", "iam:PassRole", true)]
    [InlineData("iam:Get*", "iam:PassRole", false)]
    [InlineData("iam:PassRole", "iam:PassRoles", false)]
    [InlineData("", "iam:PassRole", false)]
    public void A_pattern_covers_a_name(string pattern, string name, bool covers) => PolicyPattern.Matches(pattern, name).ShouldBe(covers);

    private static PolicyDocument Read(string text)
    {
        var source = TerraformResolver.Resolve(new MemoryTree(text), "", new TerraformOptions(), new EvaluationBudget());
        return ArchitectureBuilder.Build(source).All<Policy>().Single().Document;
    }
}
