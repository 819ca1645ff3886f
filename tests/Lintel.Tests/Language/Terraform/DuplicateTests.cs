namespace Lintel.Tests.Language.Terraform;

public sealed class DuplicateTests
{
    private const string Twice = """
        # file: a.tf
        provider "aws" {
          region = "eu-west-1"
        }
        resource "aws_vpc" "main" {
          cidr_block = "10.0.0.0/16"
        }
        resource "aws_subnet" "a" {
          vpc_id     = aws_vpc.main.id
          cidr_block = aws_vpc.main.cidr_block
        }
        # file: b.tf
        provider "aws" {
          region = "us-east-1"
        }
        resource "aws_vpc" "main" {
          cidr_block = "10.1.0.0/16"
        }
        """;

    [Fact]
    public void A_resource_declared_twice_is_reported_with_both_places()
    {
        var duplicate = Sources.Resolve(Twice).Diagnostics.First(item => item.Code == "duplicate-declaration" && item.Detail.Contains("aws_vpc", StringComparison.Ordinal));

        duplicate.Subject.ToString().ShouldBe("b.tf(5,1)");
        duplicate.Context.ToString().ShouldBe("a.tf(5,1)");
        duplicate.Detail.ShouldContain("a.tf(5,1)");
    }

    [Fact]
    public void A_provider_declared_twice_is_reported() =>
        Sources.Resolve(Twice).Diagnostics.ShouldContain(item => item.Code == "duplicate-declaration" && item.Detail.Contains("provider \"aws\"", StringComparison.Ordinal));

    [Fact]
    public void Both_declarations_are_kept_apart_under_addresses_of_their_own() =>
        Sources.Resolve(Twice).Addresses().ShouldBe(["aws_vpc.main", "aws_subnet.a", "aws_vpc.main#2"]);

    [Fact]
    public void A_reference_to_a_resource_declared_twice_takes_the_value_of_neither()
    {
        var cidr = Sources.Resolve(Twice).Value("aws_subnet.a", "cidr_block");

        cidr.ReasonOf().ShouldBe("aws_vpc.main is declared more than once");
        cidr.Marks.References.ShouldBe(["aws_vpc.main"]);
    }

    [Theory]
    [InlineData("variable \"x\" {}", "variable \"x\"")]
    [InlineData("output \"x\" {\n  value = 1\n}", "output \"x\"")]
    [InlineData("module \"x\" {\n  source = \"./m\"\n}", "module \"x\"")]
    [InlineData("locals {\n  x = 1\n}", "local \"x\"")]
    [InlineData("data \"aws_region\" \"x\" {}", "data \"aws_region\" \"x\"")]
    public void Everything_with_a_name_may_be_declared_once(string block, string words) =>
        Sources.Resolve($"{block}\n{block}").Single("duplicate-declaration").Detail.ShouldContain(words);

    [Fact]
    public void Providers_with_different_aliases_are_different() =>
        Sources.Resolve("""
            provider "aws" {
              region = "eu-west-1"
            }
            provider "aws" {
              alias  = "west"
              region = "us-west-2"
            }
            """).Codes().ShouldBeEmpty();

    [Fact]
    public void An_override_file_declares_nothing_twice()
    {
        var source = Sources.Resolve("""
            # file: main.tf
            resource "aws_sqs_queue" "q" {
              name = "main"
            }
            # file: main_override.tf
            resource "aws_sqs_queue" "q" {
              name = "override"
            }
            """);

        source.Codes().ShouldBeEmpty();
        source.Text("aws_sqs_queue.q", "name").ShouldBe("override");
    }

    [Fact]
    public void An_override_of_nothing_is_reported() =>
        Sources.Resolve("""
            # file: override.tf
            resource "aws_sqs_queue" "q" {
              name = "override"
            }
            """).Codes().ShouldBe(["nothing-to-override"]);
}
