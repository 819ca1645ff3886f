using Lintel.Cloud.Blueprints;
using Lintel.Tests.Engine.Pictures;

namespace Lintel.Tests.Cloud.Blueprints;

/// <summary>In which network and subnets a part is shown.</summary>
public sealed class PlacementTests
{
    [Fact]
    public void File_system_stands_where_its_mount_targets_do()
    {
        var blueprint = Sketch.Of("""
            resource "aws_vpc" "shop" {
              cidr_block = "10.0.0.0/16"
            }
            resource "aws_subnet" "a" {
              vpc_id     = aws_vpc.shop.id
              cidr_block = "10.0.0.0/24"
            }
            resource "aws_efs_file_system" "pictures" {
            }
            resource "aws_efs_mount_target" "pictures" {
              file_system_id = aws_efs_file_system.pictures.id
              subnet_id      = aws_subnet.a.id
            }
            """).Roots[0].Blueprint;
        var part = blueprint.Parts.ShouldHaveSingleItem();
        part.Network.ShouldBe("aws_vpc.shop");
        part.Subnets.ShouldBe(["aws_subnet.a"]);
        blueprint.Networks.ShouldHaveSingleItem().Subnets.ShouldHaveSingleItem().Reach.ShouldBe(SubnetReach.Isolated);
    }

    [Fact]
    public void Function_without_network_stands_in_none_and_a_database_in_the_default_one() =>
        Sketch.Of("""
            resource "aws_lambda_function" "orders" {
              function_name = "orders"
              role          = "arn:aws:iam::111122223333:role/orders"
            }
            resource "aws_db_instance" "shop" {
              engine = "mysql"
            }
            """).Roots[0].Blueprint.Parts.Select(part => part.Network).ShouldBe([null, "default VPC"]);

    [Fact]
    public void Subnets_that_a_variable_names_are_declared_elsewhere() =>
        Sketch.Of("""
            variable "subnets" {
              type = list(string)
            }
            resource "aws_lb" "web" {
              subnets = var.subnets
            }
            """).Roots[0].Blueprint.Parts.ShouldHaveSingleItem().Network.ShouldBe("VPC declared elsewhere");

    [Fact]
    public void Zones_of_a_data_source_are_told_apart_by_their_place()
    {
        var subnets = Sketch.Of("""
            data "aws_availability_zones" "all" {
            }
            resource "aws_vpc" "shop" {
              cidr_block = "10.0.0.0/16"
            }
            resource "aws_subnet" "app" {
              count             = 2
              vpc_id            = aws_vpc.shop.id
              availability_zone = data.aws_availability_zones.all.names[count.index]
            }
            """).Roots[0].Blueprint.Networks.ShouldHaveSingleItem().Subnets;
        subnets.Select(subnet => subnet.Zone).ShouldBe(["data.aws_availability_zones.all.names[0]", "data.aws_availability_zones.all.names[1]"]);
    }

    [Fact]
    public void References_say_what_they_mean() =>
        Sketch.Of("""
            resource "aws_kms_key" "shop" {
            }
            resource "aws_sqs_queue" "orders" {
              kms_master_key_id = aws_kms_key.shop.arn
            }
            """).Roots[0].Blueprint.Links.ShouldBe([new Link("aws_sqs_queue.orders", "aws_kms_key.shop", "kms_master_key_id", "encrypted by")]);
}
