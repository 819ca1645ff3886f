using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;

namespace Lintel.Tests.Language.Terraform;

public sealed class VariableTests
{
    private static Value Given(string type, string text)
    {
        var options = TerraformOptions.Default with { Variables = [new VariableInput("x", text)] };
        return Sources.Resolve($$"""
            variable "x" {
              {{type}}
            }
            resource "terraform_data" "t" {
              input = var.x
            }
            """, options).Value("terraform_data.t", "input");
    }

    [Fact]
    public void A_variable_without_value_is_unknown_of_its_type_and_says_so()
    {
        var source = Sources.Resolve("""
            variable "ports" {
              type = list(number)
            }
            resource "terraform_data" "t" {
              input = var.ports
            }
            """);

        var value = source.Value("terraform_data.t", "input");
        value.ReasonOf().ShouldBe("variable \"ports\" has no value");
        value.Type.ShouldBe(DataType.ListOf(DataType.Number));
        value.UnknownOrNull?.Symbol?.ToString().ShouldBe("var.ports");
        source.Settings.VariablesWithoutValue.ShouldBe(["ports"]);
    }

    [Fact]
    public void Text_for_a_simple_variable_is_the_value_itself() => Given("type = string", "[not a list]").AsString.ShouldBe("[not a list]");

    [Fact]
    public void Text_for_an_untyped_variable_is_the_value_itself() => Given("", "${x}").AsString.ShouldBe("${x}");

    [Fact]
    public void Text_for_any_other_variable_is_an_expression() => Given("type = any", "[1, \"a\"]").AsElements.Length.ShouldBe(2);

    [Fact]
    public void Numbers_are_converted_to_the_declared_type() => Given("type = number", "007").AsNumber.ShouldBe(Number.FromInt64(7));

    [Fact]
    public void A_value_that_does_not_fit_is_reported_and_unknown()
    {
        var source = Sources.Resolve("""
            variable "x" {
              type = number
            }
            resource "terraform_data" "t" {
              input = var.x
            }
            """, TerraformOptions.Default with { Variables = [new VariableInput("x", "many")] });

        source.Value("terraform_data.t", "input").IsUnknown.ShouldBeTrue();
        source.Single("invalid-variable-value").Detail.ShouldContain("\"x\"");
    }

    [Fact]
    public void A_default_that_does_not_fit_is_reported()
    {
        var source = Sources.Resolve("""
            variable "x" {
              type    = list(string)
              default = "one"
            }
            resource "terraform_data" "t" {
              input = var.x
            }
            """);

        source.Value("terraform_data.t", "input").IsUnknown.ShouldBeTrue();
        source.Single("invalid-default").Subject.ToString().ShouldBe("main.tf(3,13)");
    }

    [Theory]
    [InlineData("list(strng)")]
    [InlineData("object(string)")]
    [InlineData("1")]
    [InlineData("map()")]
    public void A_type_that_is_none_is_reported_and_takes_anything(string type)
    {
        var source = Sources.Resolve($$"""
            variable "x" {
              type    = {{type}}
              default = ["a"]
            }
            resource "terraform_data" "t" {
              input = var.x
            }
            """);

        source.Codes().ShouldBe(["invalid-type"]);
        source.Value("terraform_data.t", "input").AsElements.Single().AsString.ShouldBe("a");
    }

    [Fact]
    public void A_failed_validation_is_reported_with_its_message()
    {
        var source = Sources.Resolve("""
            variable "size" {
              default = "huge"
              validation {
                condition     = var.size == "small"
                error_message = "Size ${var.size} is not one of ours."
              }
            }
            """);

        source.Single("failed-validation").Detail.ShouldContain("Size huge is not one of ours.");
    }

    [Fact]
    public void A_value_for_a_variable_that_is_not_declared_is_noted() =>
        Sources.Resolve("", TerraformOptions.Default with { Variables = [new VariableInput("x", "1")] }).Codes().ShouldBe(["undeclared-variable"]);

    [Fact]
    public void A_sensitive_variable_marks_what_is_made_of_it() =>
        Sources.Resolve("""
            variable "secret" {
              sensitive = true
              default   = "s"
            }
            resource "terraform_data" "t" {
              input = "x-${var.secret}"
            }
            """).Value("terraform_data.t", "input").IsSensitive.ShouldBeTrue();
}
