using System.Globalization;

namespace Lintel.Tests.Language.Terraform;

public sealed class ChainTests
{
    [Fact]
    public void Locals_that_need_each_other_are_a_cycle_and_unknown()
    {
        var source = Sources.Resolve("""
            locals {
              a = local.b
              b = "x${local.a}"
            }
            resource "aws_sqs_queue" "q" {
              name = local.a
            }
            """);

        source.Value("aws_sqs_queue.q", "name").IsUnknown.ShouldBeTrue();
        source.Codes().ShouldBe(["cycle"]);
    }

    [Fact]
    public void Resources_that_need_each_other_are_a_cycle_and_unknown()
    {
        var source = Sources.Resolve("""
            resource "aws_sqs_queue" "a" {
              name = aws_sqs_queue.b.name
            }
            resource "aws_sqs_queue" "b" {
              name = aws_sqs_queue.a.name
            }
            """);

        source.Value("aws_sqs_queue.a", "name").IsUnknown.ShouldBeTrue();
        source.Value("aws_sqs_queue.b", "name").IsUnknown.ShouldBeTrue();
        source.Codes().ShouldContain("cycle");
    }

    [Fact]
    public void A_count_that_needs_its_own_resource_is_a_cycle() =>
        Sources.Resolve("""
            resource "aws_sqs_queue" "a" {
              count = length(aws_sqs_queue.a)
            }
            """).Codes().ShouldContain("cycle");

    [Fact]
    public void A_module_that_is_given_its_own_output_is_a_cycle() =>
        Sources.Resolve("""
            module "m" {
              source = "./m"
              x      = module.m.y
            }
            resource "aws_sqs_queue" "q" {
              name = module.m.y
            }
            # file: m/main.tf
            variable "x" {}
            output "y" {
              value = var.x
            }
            """).Value("aws_sqs_queue.q", "name").IsUnknown.ShouldBeTrue();

    [Fact]
    public void Ten_thousand_locals_in_a_row_are_followed_to_the_end()
    {
        var locals = string.Join('\n', Enumerable.Range(0, 10_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"  a{i} = local.a{i + 1}")));
        var source = Sources.Resolve($$"""
            locals {
            {{locals}}
              a10000 = "end"
            }
            resource "aws_sqs_queue" "q" {
              name = local.a0
            }
            """);

        source.Text("aws_sqs_queue.q", "name").ShouldBe("end");
    }

    [Fact]
    public void A_chain_of_resources_that_is_too_long_is_cut_with_a_warning()
    {
        var queues = string.Join('\n', Enumerable.Range(0, 5_000).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"resource \"aws_sqs_queue\" \"q{i}\" {{\n  name = aws_sqs_queue.q{i + 1}.name\n}}")));
        var source = Sources.Resolve($$"""
            {{queues}}
            resource "aws_sqs_queue" "q5000" {
              name = "end"
            }
            """);

        source.Value("aws_sqs_queue.q0", "name").IsUnknown.ShouldBeTrue();
        source.Text("aws_sqs_queue.q4990", "name").ShouldBe("end");
        source.Codes().ShouldContain("too-deep");
    }
}
