using Lintel.Language.Terraform;

namespace Lintel.Tests.Language.Terraform;

/// <summary>What OpenTofu allows and Terraform does not.</summary>
public sealed class OpenTofuTests
{
    [Theory]
    [InlineData("main.tofu", "resource \"aws_sqs_queue\" \"tofu\" {\n  name = \"q\"\n}")]
    [InlineData("extra.tofu", "resource \"aws_sqs_queue\" \"tofu\" {\n  name = \"q\"\n}")]
    [InlineData("data.tofu.json", "{\"resource\": {\"aws_sqs_queue\": {\"tofu\": {\"name\": \"q\"}}}}")]
    public void Files_of_opentofu_are_read(string file, string text) =>
        Sources.Resolve($"# file: {file}\n{text}\n").Addresses().ShouldBe(["aws_sqs_queue.tofu"]);

    [Fact]
    public void A_file_of_opentofu_takes_the_place_of_one_of_the_same_name() =>
        Sources.Resolve("""
            # file: main.tf
            resource "aws_sqs_queue" "terraform" {
              name = "q"
            }
            # file: main.tofu
            resource "aws_sqs_queue" "tofu" {
              name = "q"
            }
            # file: data.tf.json
            {"resource": {"aws_sqs_queue": {"terraform_json": {"name": "q"}}}}
            # file: data.tofu.json
            {"resource": {"aws_sqs_queue": {"tofu_json": {"name": "q"}}}}
            """).Addresses().Order(StringComparer.Ordinal).ShouldBe(["aws_sqs_queue.tofu", "aws_sqs_queue.tofu_json"]);

    [Fact]
    public void A_variable_may_stand_in_the_source_of_a_module() =>
        Sources.Resolve("""
            variable "kind" {
              default = "queue"
            }
            locals {
              folder = "./modules/${var.kind}"
            }
            module "m" {
              source = local.folder
            }
            # file: modules/queue/main.tf
            resource "aws_sqs_queue" "q" {
              name = "q"
            }
            """).Addresses().ShouldBe(["module.m.aws_sqs_queue.q"]);

    [Fact]
    public void A_source_that_is_not_known_is_said_and_the_module_is_missing()
    {
        var source = Sources.Resolve("""
            variable "kind" {}
            module "m" {
              source = "./modules/${var.kind}"
            }
            """);
        source.Codes().ShouldBe(["unknown-module-source"]);
        source.MissingModules.Single().Address.ShouldBe("module.m");
    }

    [Fact]
    public void Folders_that_a_source_may_mean_are_no_roots() =>
        TerraformRoots.Find(new MemoryTree("""
            provider "aws" {}
            variable "kind" {}
            module "m" {
              source = "./parts/${var.kind}"
            }
            # file: parts/queue/main.tf
            resource "aws_sqs_queue" "q" {}
            # file: other/main.tf
            resource "aws_sqs_queue" "q" {}
            """), "").Select(root => root.Path).ShouldBe(["", "other"]);

    [Fact]
    public void A_repeated_provider_gives_each_resource_its_region()
    {
        var source = Sources.Resolve("""
            locals {
              regions = toset(["eu-west-1", "us-east-1"])
            }
            provider "aws" {
              alias    = "by_region"
              for_each = local.regions
              region   = each.value
            }
            resource "aws_sqs_queue" "q" {
              for_each = local.regions
              provider = aws.by_region[each.key]
              name     = "q"
            }
            module "m" {
              source    = "./m"
              for_each  = local.regions
              providers = {
                aws = aws.by_region[each.key]
              }
            }
            # file: m/main.tf
            resource "aws_sqs_queue" "inner" {
              name = "q"
            }
            """);
        source.Codes().ShouldBeEmpty();
        source.Get("aws_sqs_queue.q[\"us-east-1\"]").Region.ShouldBe("us-east-1");
        source.Get("module.m[\"eu-west-1\"].aws_sqs_queue.inner").Region.ShouldBe("eu-west-1");
    }

    [Fact]
    public void What_is_not_enabled_is_not_there()
    {
        var source = Sources.Resolve("""
            variable "open" {}
            resource "aws_sqs_queue" "off" {
              name = "q"
              lifecycle {
                enabled = false
              }
            }
            resource "aws_sqs_queue" "on" {
              name = aws_sqs_queue.off == null ? "alone" : "together"
              lifecycle {
                enabled = true
              }
            }
            resource "aws_sqs_queue" "maybe" {
              name = "q"
              lifecycle {
                enabled = var.open
              }
            }
            """);
        source.Codes().ShouldBeEmpty();
        source.Addresses().ShouldBe(["aws_sqs_queue.on", "aws_sqs_queue.maybe"]);
        source.Text("aws_sqs_queue.on", "name").ShouldBe("alone");
        source.Get("aws_sqs_queue.maybe").CountIsKnown.ShouldBeFalse();
    }

    [Fact]
    public void Encryption_of_the_state_and_variables_in_the_backend_are_accepted()
    {
        var source = Sources.Resolve("""
            variable "bucket" {
              default = "state"
            }
            terraform {
              backend "s3" {
                bucket = var.bucket
              }
              encryption {
                key_provider "pbkdf2" "main" {
                  passphrase = "correct-horse-battery-staple"
                }
                method "aes_gcm" "main" {
                  keys = key_provider.pbkdf2.main
                }
                state {
                  method = method.aes_gcm.main
                }
              }
            }
            """);
        source.Codes().ShouldBeEmpty();
        source.Settings.Backend.ShouldBe("s3");
    }
}
