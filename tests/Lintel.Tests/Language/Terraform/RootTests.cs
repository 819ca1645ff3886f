using Lintel.Language.Terraform;

namespace Lintel.Tests.Language.Terraform;

public sealed class RootTests
{
    private static IEnumerable<string> Find(string files, string folder = "") =>
        TerraformRoots.Find(new MemoryTree(files), folder).Select(root => $"{root.Path}:{root.Kind}");

    [Fact]
    public void A_folder_that_no_other_calls_is_a_root() =>
        Find("""
            # file: live/prod/main.tf
            provider "aws" {}
            module "net" {
              source = "../../modules/net"
            }
            # file: live/test/main.tf
            provider "aws" {}
            module "net" {
              source = "../../modules/net"
            }
            # file: modules/net/main.tf
            variable "x" {}
            """).ShouldBe(["live/prod:Root", "live/test:Root"]);

    [Fact]
    public void Hidden_folders_and_tests_are_no_roots_unless_named()
    {
        const string Files = """
            # file: main.tf
            provider "aws" {}
            # file: .terraform/modules/x/main.tf
            provider "aws" {}
            # file: tests/fixtures/main.tf
            provider "aws" {}
            """;

        Find(Files).ShouldBe([":Root"]);
        Find(Files, "tests").ShouldBe(["tests/fixtures:Root"]);
    }

    [Fact]
    public void A_library_is_seen_through_its_examples_which_are_modules() =>
        Find("""
            # file: main.tf
            variable "name" {}
            # file: examples/complete/main.tf
            provider "aws" {}
            module "it" {
              source = "../.."
              name   = "n"
            }
            # file: modules/part/main.tf
            variable "name" {}
            """).ShouldBe(["examples/complete:Module"]);

    [Fact]
    public void A_module_that_nobody_calls_counts_when_it_is_named()
    {
        const string Files = """
            # file: modules/part/main.tf
            variable "name" {}
            """;

        Find(Files).ShouldBeEmpty();
        Find(Files, "modules/part").ShouldBe(["modules/part:Module"]);
    }

    [Theory]
    [InlineData("variable \"x\" {}", "Module")]
    [InlineData("variable \"x\" {\n  default = 1\n}", "Root")]
    [InlineData("provider \"aws\" {}\nvariable \"x\" {}", "Root")]
    [InlineData("variable \"x\" {}\n# file: terraform.tfvars\nx = 1", "Root")]
    public void Open_variables_without_a_provider_make_a_module(string text, string kind) =>
        Find(text).ShouldBe([$":{kind}"]);

    [Fact]
    public void A_folder_that_calls_itself_is_still_a_root() =>
        Find("""
            module "self" {
              source = "./."
            }
            """).ShouldBe([":Root"]);
}
