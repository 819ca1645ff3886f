using System.Globalization;

namespace Lintel.Tests.Language.Terraform;

/// <summary>Small texts that ask for very much: each ends in unknowns and a diagnostic, and costs the rest nothing.</summary>
public sealed class BombTests
{
    [Theory]
    [InlineData("\"0123456789\"", "\"${local.a%}${local.a%}\"", "local.a40")]
    [InlineData("[\"a\"]", "concat(local.a%, local.a%)", "join(\"\", local.a40)")]
    [InlineData("[\"a\"]", "[local.a%, local.a%]", "jsonencode(local.a40)")]
    [InlineData("{ x = \"a\" }", "{ x = local.a%, y = local.a% }", "jsonencode(local.a40)")]
    [InlineData("[\"a\"]", "flatten([local.a%, local.a%])", "length(local.a40)")]
    [InlineData("[\"a\"]", "[for x in setproduct(local.a%, [\"1\", \"2\"]) : join(\"\", x)]", "length(local.a40)")]
    public void What_doubles_forty_times_is_unknown(string first, string next, string use)
    {
        var source = Sources.Resolve($$"""
            locals {
              a0 = {{first}}
            {{string.Concat(Enumerable.Range(1, 40).Select(i =>
                $"  a{i} = {next.Replace("%", (i - 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)}\n"))}}
            }
            resource "aws_sqs_queue" "q" {
              name = {{use}}
            }
            """);

        source.Value("aws_sqs_queue.q", "name").IsUnknown.ShouldBeTrue();
        source.Diagnostics.ShouldNotBeEmpty();
    }

    [Fact]
    public void One_value_that_is_too_large_costs_the_others_nothing()
    {
        var source = Sources.Resolve("""
            resource "aws_sqs_queue" "large" {
              name = join("", [for i in range(1000) : format("%01000000d", i)])
            }
            resource "aws_sqs_queue" "small" {
              name = format("%05d", 1)
            }
            """);

        source.Value("aws_sqs_queue.large", "name").IsUnknown.ShouldBeTrue();
        source.Text("aws_sqs_queue.small", "name").ShouldBe("00001");
    }

    [Fact]
    public void Policy_documents_that_merge_each_other_twice_end_in_one_that_is_unknown()
    {
        var source = Sources.Resolve($$"""
            data "aws_iam_policy_document" "d0" {
              statement {
                actions   = ["s3:GetObject"]
                resources = ["*"]
              }
            }
            {{string.Concat(Enumerable.Range(1, 40).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""
                data "aws_iam_policy_document" "d{{i}}" {
                  source_policy_documents = [data.aws_iam_policy_document.d{{i - 1}}.json, data.aws_iam_policy_document.d{{i - 1}}.json]
                }

                """)))}}
            resource "aws_iam_policy" "p" {
              policy = data.aws_iam_policy_document.d40.json
            }
            """);

        source.Value("aws_iam_policy.p", "policy").UnknownOrNull.ShouldNotBeNull().Reason.ShouldBe("the document has more statements than any policy can have");
    }

    [Fact]
    public void A_pattern_that_is_too_large_for_the_engine_is_unknown() =>
        Sources.Resolve("""
            resource "aws_sqs_queue" "q" {
              name = join("", regex("(((a{1,100}){1,100}){1,100})*", "aaaa"))
            }
            """).Value("aws_sqs_queue.q", "name").IsUnknown.ShouldBeTrue();

    [Fact]
    public void A_pattern_with_too_many_groups_for_its_length_is_unknown() =>
        Sources.Resolve("""
            resource "aws_sqs_queue" "q" {
              name = join("", regex(join("", [for i in range(1000) : "(a?)"]), "aaaa"))
            }
            """).Value("aws_sqs_queue.q", "name").IsUnknown.ShouldBeTrue();

    [Fact]
    public void A_name_that_goes_on_for_ever_is_told_once_by_each_check() =>
        Sources.Resolve($$"""
            variable "a" {
              validation {
                condition     = var.b{{string.Concat(Enumerable.Repeat(".c", 150))}} == 1
                error_message = "x"
              }
            }
            """).Codes().Order().ShouldBe(["constant-condition", "undeclared-reference"]);

    [Fact]
    public void A_long_chain_of_locals_written_from_its_end_has_no_circle() =>
        Sources.Resolve($$"""
            locals {
            {{string.Concat(Enumerable.Range(0, 20_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"  a{i} = local.a{i + 1}\n")))}}
              a20000 = "x"
            }
            resource "aws_sqs_queue" "q" {
              name = local.a19990
            }
            """).Codes().ShouldBeEmpty();

    [Fact]
    public void What_is_repeated_by_key_is_found_by_key_however_many_there_are()
    {
        var source = Sources.Resolve("""
            resource "aws_sqs_queue" "q" {
              for_each = toset([for i in range(1000) : tostring(i)])
              name     = each.key
            }
            resource "aws_sqs_queue" "all" {
              name = join("", [for key in keys(aws_sqs_queue.q) : aws_sqs_queue.q[key].name if key == "999"])
            }
            """);

        source.Text("aws_sqs_queue.all", "name").ShouldBe("999");
    }

    [Fact]
    public void More_resources_than_the_bound_are_left_out_and_leave_the_world_open()
    {
        var source = Sources.Resolve("""
            module "m" {
              source = "./m"
              count  = 300
            }
            # file: m/main.tf
            resource "aws_sqs_queue" "q" {
              count = 300
            }
            """);

        source.Codes().ShouldBe(["too-many-resources"]);
        source.Resources.Length.ShouldBeLessThanOrEqualTo(50_000);
        source.LostBlocks.ShouldBe(1);
    }

    [Fact]
    public void Module_folders_that_each_call_the_next_one_twice_are_entered_as_often_as_the_bound_allows()
    {
        var source = Sources.Resolve(CallsTwice(folders: 30));

        source.Codes().ShouldBe(["too-many-resources"]);
        source.Resources.Length.ShouldBeInRange(10_000, 50_000);
    }

    [Fact]
    public void Modules_below_the_deepest_level_are_left_out_and_each_call_of_them_is_told_once()
    {
        var source = Sources.Resolve(CallsTwice(folders: 40));

        source.Diagnostics.Where(told => told.Code == "modules-too-deep").Select(told => told.Subject.ShouldNotBeNull().ToString())
            .ShouldBe(["m32/main.tf(3,1)", "m32/main.tf(6,1)"]);
        source.Codes().ShouldNotContain("recursive-module");
        source.MissingModules.ShouldNotBeEmpty();
    }

    private static string CallsTwice(int folders) => """
        module "first" {
          source = "./m1"
        }

        """ + string.Concat(Enumerable.Range(1, folders).Select(i => $$"""
        # file: m{{i}}/main.tf
        resource "aws_sqs_queue" "q" {}

        """ + (i == folders ? "" : $$"""
        module "left" {
          source = "../m{{i + 1}}"
        }
        module "right" {
          source = "../m{{i + 1}}"
        }

        """)));
}
