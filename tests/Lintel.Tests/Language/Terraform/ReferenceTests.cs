namespace Lintel.Tests.Language.Terraform;

public sealed class ReferenceTests
{
    [Fact]
    public void A_computed_attribute_is_known_after_apply_and_has_a_symbol()
    {
        var id = Sources.Resolve("""
            resource "aws_vpc" "main" {
              cidr_block = "10.0.0.0/16"
            }
            resource "aws_subnet" "a" {
              vpc_id     = aws_vpc.main.id
              cidr_block = aws_vpc.main.cidr_block
            }
            """);

        var vpc = id.Value("aws_subnet.a", "vpc_id");
        vpc.ReasonOf().ShouldBe("known after apply");
        vpc.UnknownOrNull?.Symbol?.ToString().ShouldBe("aws_vpc.main.id");
        vpc.Marks.References.ShouldBe(["aws_vpc.main"]);
        id.Text("aws_subnet.a", "cidr_block").ShouldBe("10.0.0.0/16");
        id.Value("aws_subnet.a", "cidr_block").Marks.References.ShouldBe(["aws_vpc.main"]);
    }

    [Fact]
    public void A_reference_leads_one_step_and_keeps_what_the_value_is()
    {
        var source = Sources.Resolve("""
            resource "aws_vpc" "main" {
              cidr_block = "10.0.0.0/16"
            }
            resource "aws_subnet" "a" {
              vpc_id     = aws_vpc.main.id
              cidr_block = "10.0.0.0/24"
            }
            resource "aws_route_table" "r" {
              vpc_id = aws_subnet.a.vpc_id
            }
            """);

        var vpc = source.Value("aws_route_table.r", "vpc_id");
        vpc.Marks.References.ShouldBe(["aws_subnet.a"]);
        vpc.UnknownOrNull?.Symbol?.ToString().ShouldBe("aws_vpc.main.id");
    }

    [Fact]
    public void References_travel_through_modules_with_full_addresses()
    {
        var source = Sources.Resolve("""
            module "net" {
              source = "./net"
              count  = 1
            }
            resource "aws_security_group" "g" {
              vpc_id = module.net[0].vpc
            }
            # file: net/main.tf
            resource "aws_vpc" "this" {
              count      = 2
              cidr_block = "10.${count.index}.0.0/16"
            }
            output "vpc" {
              value = aws_vpc.this[1].id
            }
            """);

        var vpc = source.Value("aws_security_group.g", "vpc_id");
        vpc.Marks.References.ShouldBe(["module.net[0].aws_vpc.this[1]"]);
        vpc.UnknownOrNull?.Symbol?.ToString().ShouldBe("module.net[0].aws_vpc.this[1].id");
    }

    [Fact]
    public void Zones_that_are_looked_up_can_be_told_apart()
    {
        var source = Sources.Resolve("""
            data "aws_availability_zones" "here" {}
            resource "aws_subnet" "s" {
              count             = 2
              vpc_id            = "vpc-1"
              availability_zone = data.aws_availability_zones.here.names[count.index]
            }
            """);

        source.Value("aws_subnet.s[0]", "availability_zone").UnknownOrNull?.Symbol?.ToString().ShouldBe("data.aws_availability_zones.here.names[0]");
        source.Value("aws_subnet.s[1]", "availability_zone").UnknownOrNull?.Symbol?.ToString().ShouldBe("data.aws_availability_zones.here.names[1]");
    }

    [Fact]
    public void A_splat_over_counted_resources_gives_each_its_own_reference()
    {
        var subnets = Sources.Resolve("""
            resource "aws_subnet" "s" {
              count  = 2
              vpc_id = "vpc-1"
            }
            resource "aws_lb" "l" {
              subnets = aws_subnet.s[*].id
            }
            """).Value("aws_lb.l", "subnets");

        subnets.AsElements.SelectMany(element => element.Marks.References).ShouldBe(["aws_subnet.s[0]", "aws_subnet.s[1]"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("aws_vpc.man.id", "undeclared-reference", "Did you mean \"aws_vpc.main\"?")]
    [InlineData("var.nmae", "undeclared-reference", "Did you mean \"name\"?")]
    [InlineData("local.nope", "undeclared-reference", "\"nope\"")]
    [InlineData("module.nope.x", "undeclared-reference", "\"nope\"")]
    [InlineData("data.aws_vpc.main.id", "undeclared-reference", "\"data.aws_vpc.main\"")]
    [InlineData("aws_vpc.main.cidr", "unsupported-attribute", "\"cidr\" is no attribute of aws_vpc.main", 24)]
    [InlineData("aws_vpc", "incomplete-reference", "\"aws_vpc\" alone")]
    [InlineData("var", "incomplete-reference", "\"var\" alone")]
    public void A_reference_to_nothing_is_reported_where_it_stands(string reference, string code, string words, int column = 12)
    {
        var source = Sources.Resolve($$"""
            variable "name" {}
            resource "aws_vpc" "main" {
              cidr_block = "10.0.0.0/16"
            }
            resource "terraform_data" "t" {
              input = [{{reference}}]
            }
            """);

        var problem = source.Diagnostics.Single();
        problem.Code.ShouldBe(code);
        problem.Detail.ShouldContain(words);
        problem.Subject.ToString().ShouldBe($"main.tf(6,{column})");
        source.Value("terraform_data.t", "input").AsElements.Single().IsUnknown.ShouldBeTrue();
        source.Diagnostics.Length.ShouldBe(1);
    }

    [Fact]
    public void What_a_loop_or_a_dynamic_block_binds_is_no_undeclared_reference() =>
        Sources.Resolve("""
            resource "aws_security_group" "g" {
              name = join("", [for k, v in { a = 1 } : "${k}${v}"])
              dynamic "ingress" {
                for_each = [80]
                iterator = port
                content {
                  from_port = port.value
                  to_port   = port.value
                  protocol  = "%{for x in ["tcp"]}${x}%{endfor}"
                }
              }
              lifecycle {
                ignore_changes = [tags, ingress[0].description]
              }
            }
            """).Codes().ShouldBeEmpty();

    [Fact]
    public void A_symbol_goes_on_into_what_is_unknown() =>
        Sources.Resolve("""
            resource "aws_acm_certificate" "c" {
              domain_name = "example.com"
            }
            resource "terraform_data" "t" {
              input = tolist(aws_acm_certificate.c.domain_validation_options)[0].resource_record_name
            }
            """).Value("terraform_data.t", "input").Marks.References.ShouldBe(["aws_acm_certificate.c"]);

    [Fact]
    public void An_attribute_that_is_configured_with_something_unknown_keeps_the_reason()
    {
        var source = Sources.Resolve("""
            variable "name" {}
            resource "aws_sqs_queue" "a" {
              name = "x-${var.name}"
            }
            resource "aws_sqs_queue" "b" {
              name = aws_sqs_queue.a.name
            }
            """);

        source.Value("aws_sqs_queue.b", "name").ReasonOf().ShouldBe("variable \"name\" has no value");
        source.Value("aws_sqs_queue.b", "name").UnknownOrNull?.Symbol?.ToString().ShouldBe("aws_sqs_queue.a.name");
    }

    [Fact]
    public void A_secret_attribute_is_sensitive() =>
        Sources.Resolve("""
            resource "aws_db_instance" "d" {
              password = "hunter2"
            }
            resource "terraform_data" "t" {
              input = aws_db_instance.d.password
            }
            """).Value("terraform_data.t", "input").IsSensitive.ShouldBeTrue();
}
