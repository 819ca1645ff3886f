using System.Collections.Immutable;
using Lintel.Language.Terraform.Configuration;

namespace Lintel.Tests.Language.Terraform;

public sealed class ModuleTests
{
    [Fact]
    public void A_module_that_is_not_here_is_reported_once_and_its_outputs_are_unknown()
    {
        var source = Sources.Resolve("""
            resource "aws_vpc" "main" {
              cidr_block = "10.0.0.0/16"
            }
            module "net" {
              source = "terraform-aws-modules/vpc/aws"
              vpc    = { id = aws_vpc.main.id }
            }
            resource "aws_subnet" "a" {
              vpc_id     = module.net.vpc_id
              cidr_block = module.net.cidrs[0]
            }
            """);

        source.Single("missing-module").Detail.ShouldContain("terraform-aws-modules/vpc/aws");
        source.MissingModules.Single().Address.ShouldBe("module.net");
        source.MissingModules.Single().References.ShouldBe(["aws_vpc.main"]);
        var id = source.Value("aws_subnet.a", "vpc_id");
        id.ReasonOf().ShouldBe("module \"net\" is not here");
        id.UnknownOrNull.ShouldNotBeNull().Symbol.ShouldNotBeNull().ToString().ShouldBe("module.net.vpc_id");
        source.Value("aws_subnet.a", "cidr_block").UnknownOrNull?.Symbol?.ToString().ShouldBe("module.net.cidrs[0]");
    }

    [Fact]
    public void A_module_called_many_times_is_missing_once_a_call()
    {
        var source = Sources.Resolve("""
            module "outer" {
              source   = "./outer"
              for_each = { a = 1, b = 2, c = 3 }
            }
            # file: outer/main.tf
            module "gone" {
              source = "../nowhere"
            }
            """);

        source.Codes().ShouldBe(["missing-module"]);
    }

    [Fact]
    public void A_downloaded_module_is_found_through_the_manifest() =>
        Sources.Resolve("""
            module "net" {
              source = "example.com/net/aws"
              name   = "n"
            }
            # file: .terraform/modules/modules.json
            {"Modules":[{"Key":"","Source":"","Dir":"."},{"Key":"net","Source":"example.com/net/aws","Dir":".terraform/modules/net"}]}
            # file: .terraform/modules/net/main.tf
            variable "name" {}
            resource "aws_sqs_queue" "q" {
              name = var.name
            }
            """).Text("module.net.aws_sqs_queue.q", "name").ShouldBe("n");

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{\"Modules\":[1]}")]
    public void A_broken_manifest_is_as_good_as_none(string manifest) =>
        Sources.Resolve($$"""
            module "net" {
              source = "example.com/net/aws"
            }
            # file: .terraform/modules/modules.json
            {{manifest}}
            """).Codes().ShouldBe(["missing-module"]);

    [Theory]
    [InlineData("net")]
    [InlineData("example.com/net/aws")]
    public void A_person_may_say_where_a_module_is(string key) =>
        Sources.Resolve("""
            module "net" {
              source = "example.com/net/aws"
            }
            # file: vendor/net/main.tf
            resource "aws_sqs_queue" "q" {
              name = "q"
            }
            """, TerraformOptions.Default with { ModulePaths = ImmutableSortedDictionary<string, string>.Empty.Add(key, "vendor/net") })
            .Addresses().ShouldBe(["module.net.aws_sqs_queue.q"]);

    [Theory]
    [InlineData("example.com/net/aws", "example.com/net/aws//parts/queue", "vendor/net")]
    [InlineData("example.com/net/aws//parts/queue", "example.com/net/aws//parts/queue", "vendor/net/parts/queue")]
    [InlineData("net/pkg/aws", "registry.terraform.io/net/pkg/aws//parts/queue", "vendor/net")]
    [InlineData("git::https://example.com/net.git", "git::https://example.com/net.git//parts/queue?ref=v1.2.0", "vendor/net")]
    [InlineData("git::https://example.com/net.git//parts/queue?ref=v1", "git::https://example.com/net.git//parts/queue?ref=v2", "vendor/net/parts/queue")]
    public void A_source_leads_to_the_folder_of_its_package(string name, string source, string folder) =>
        Sources.Resolve($$"""
            module "m" {
              source = "{{source}}"
            }
            # file: vendor/net/parts/queue/main.tf
            resource "aws_sqs_queue" "q" {
              name = "q"
            }
            """, TerraformOptions.Default with { ModulePaths = ImmutableSortedDictionary<string, string>.Empty.Add(name, folder) })
            .Addresses().ShouldBe(["module.m.aws_sqs_queue.q"]);

    [Fact]
    public void A_source_of_another_package_is_not_taken_for_it() =>
        Sources.Resolve("""
            module "m" {
              source = "example.com/network/aws"
            }
            # file: vendor/net/main.tf
            resource "aws_sqs_queue" "q" {}
            """, TerraformOptions.Default with { ModulePaths = ImmutableSortedDictionary<string, string>.Empty.Add("example.com/net/aws", "vendor/net") })
            .Codes().ShouldBe(["missing-module"]);

    [Fact]
    public void A_module_that_calls_itself_ends_with_an_error()
    {
        var source = Sources.Resolve("""
            resource "aws_sqs_queue" "q" {
              name = "q"
            }
            module "self" {
              source = "./."
            }
            """);

        source.Codes().ShouldContain("recursive-module");
        source.Addresses().ShouldBe(["aws_sqs_queue.q"]);
    }

    [Fact]
    public void Modules_that_call_each_other_end_with_an_error() =>
        Sources.Resolve("""
            module "a" {
              source = "./a"
            }
            # file: a/main.tf
            module "b" {
              source = "../b"
            }
            # file: b/main.tf
            module "a" {
              source = "../a"
            }
            """).Codes().ShouldContain("recursive-module");

    [Fact]
    public void A_source_outside_of_the_tree_is_missing() =>
        Sources.Resolve("""
            module "out" {
              source = "../../elsewhere"
            }
            """).Codes().ShouldBe(["missing-module"]);

    [Fact]
    public void Faults_of_a_module_are_reported_once_however_often_it_is_called() =>
        Sources.Resolve("""
            module "m" {
              source = "./m"
              count  = 3
            }
            # file: m/main.tf
            resource "aws_sqs_queue" "q" {
              name = var.nmae
            }
            variable "name" {
              default = "n"
            }
            """).Codes().ShouldBe(["undeclared-reference"]);

    [Fact]
    public void Resources_say_which_calls_led_to_them()
    {
        var queue = Sources.Resolve("""
            module "outer" {
              source = "./outer"
            }
            # file: outer/main.tf
            module "inner" {
              count  = 1
              source = "./inner"
            }
            # file: outer/inner/main.tf
            resource "aws_sqs_queue" "q" {
              name = "q"
            }
            """).Resources.Single();

        queue.Address.ShouldBe("module.outer.module.inner[0].aws_sqs_queue.q");
        queue.ConfigurationAddress.ShouldBe("module.outer.module.inner.aws_sqs_queue.q");
        queue.ModulePath.ShouldBe("module.outer.module.inner[0]");
        queue.CalledFrom.Select(place => place.ToString()).ShouldBe(["main.tf(1,1)", "outer/main.tf(2,1)"]);
    }

    [Fact]
    public void An_output_that_does_not_exist_is_reported_with_the_nearest_name()
    {
        var source = Sources.Resolve("""
            module "m" {
              source = "./m"
            }
            resource "aws_sqs_queue" "q" {
              name = module.m.nmae
            }
            # file: m/main.tf
            output "name" {
              value = "n"
            }
            """);

        source.Value("aws_sqs_queue.q", "name").IsUnknown.ShouldBeTrue();
        source.Single("unsupported-attribute").Detail.ShouldContain("Did you mean \"name\"?");
    }

    [Fact]
    public void A_required_input_that_is_not_given_is_unknown() =>
        Sources.Resolve("""
            module "m" {
              source = "./m"
            }
            # file: m/main.tf
            variable "name" {}
            resource "aws_sqs_queue" "q" {
              name = var.name
            }
            """).Value("module.m.aws_sqs_queue.q", "name").ReasonOf().ShouldBe("variable \"name\" has no value");
}
