using Lintel.Engine;
using Lintel.Engine.Loading;

namespace Lintel.Tests.Engine;

/// <summary>What several roots share is one finding of the review, and a finding of each root.</summary>
public sealed class SharedFindingsTests
{
    private const string Tree = """
        # file: modules/store/main.tf
        variable "size" {}
        resource "aws_ebs_volume" "data" {
          availability_zone = "eu-west-1a"
          size              = var.size
          type              = "standard"
        }
        # file: live/blue/main.tf
        provider "aws" {
          region = "eu-west-1"
        }
        module "blue" {
          source = "../../modules/store"
          size   = 10
        }
        # file: live/green/main.tf
        provider "aws" {
          region = "eu-west-1"
        }
        module "green" {
          source = "../../modules/store"
          size   = 20
        }
        """;

    private static readonly Review Review = Reviewer.Review(new MemoryTree(Tree), "", ".", new ReviewOptions { AsOf = new DateOnly(2026, 11, 1) });

    [Fact]
    public void A_defect_in_a_shared_module_is_one_finding_with_the_instances_of_all_roots()
    {
        Review.Roots.Length.ShouldBe(2);
        var finding = Review.Failures.Single(finding => finding.Rule.Slug == "ec2-volumes-not-magnetic");

        finding.Instances.ShouldBe(["module.blue.aws_ebs_volume.data", "module.green.aws_ebs_volume.data"]);
        Review.Roots.ShouldAllBe(root => root.Failures.Count(own => own.Rule == finding.Rule && own.Instances.Length == 1) == 1);
    }

    [Fact]
    public void The_list_holds_no_finding_twice() =>
        Review.Findings.GroupBy(finding => (finding.Rule.Slug, finding.Status, finding.File, finding.Location, finding.Reason)).ShouldAllBe(same => same.Count() == 1);
}
