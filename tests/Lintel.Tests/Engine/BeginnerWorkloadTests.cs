using Lintel.Engine;
using Lintel.Engine.Checking;
using Lintel.Engine.Loading;
using Lintel.Framework.Evidence;
using Lintel.Rules.Discovery;

namespace Lintel.Tests.Engine;

/// <summary>What a review shows of beginners' fleets and file transfers, alone and together (areas D and E of docs/requirements.md).</summary>
public sealed class BeginnerWorkloadTests
{
    private const string Fleet = """
        # file: fleet.tf
        resource "aws_autoscaling_group" "books" {
          launch_configuration = aws_launch_configuration.books.name
          min_size             = 1
          max_size             = 3
          vpc_zone_identifier  = [aws_subnet.open[0].id, aws_subnet.open[1].id]
        }

        resource "aws_launch_configuration" "books" {
          image_id        = "ami-0123456789abcdef0"
          instance_type   = "t2.small"
          security_groups = [aws_security_group.books.id]
        }

        resource "aws_autoscaling_policy" "more" {
          name                   = "more"
          scaling_adjustment     = 1
          adjustment_type        = "ChangeInCapacity"
          autoscaling_group_name = aws_autoscaling_group.books.name
        }

        resource "aws_autoscaling_attachment" "books" {
          autoscaling_group_name = aws_autoscaling_group.books.name
          lb_target_group_arn    = aws_lb_target_group.books.arn
        }
        """;

    private const string Balancer = """
        # file: balancer.tf
        resource "aws_vpc" "books" {
          cidr_block = "10.20.0.0/16"
        }

        resource "aws_subnet" "open" {
          count             = 2
          vpc_id            = aws_vpc.books.id
          cidr_block        = "10.20.${count.index}.0/24"
          availability_zone = element(["eu-west-1a", "eu-west-1b"], count.index)
        }

        resource "aws_subnet" "closed" {
          vpc_id     = aws_vpc.books.id
          cidr_block = "10.20.9.0/24"
        }

        resource "aws_route_table" "open" {
          vpc_id = aws_vpc.books.id
        }

        resource "aws_route_table_association" "open" {
          count          = 2
          subnet_id      = aws_subnet.open[count.index].id
          route_table_id = aws_route_table.open.id
        }

        resource "aws_security_group" "books" {
          vpc_id = aws_vpc.books.id

          ingress {
            from_port   = 80
            to_port     = 80
            protocol    = "tcp"
            cidr_blocks = ["0.0.0.0/0"]
          }
        }

        resource "aws_lb" "books" {
          load_balancer_type         = "application"
          security_groups            = [aws_security_group.books.id]
          subnets                    = aws_subnet.open[*].id
          enable_deletion_protection = false
        }

        resource "aws_lb_target_group" "books" {
          port     = 80
          protocol = "HTTP"
          vpc_id   = aws_vpc.books.id

          health_check {
            path     = "/"
            interval = 30
          }
        }

        resource "aws_lb_listener" "books" {
          load_balancer_arn = aws_lb.books.arn
          port              = 80
          protocol          = "HTTP"

          default_action {
            type             = "forward"
            target_group_arn = aws_lb_target_group.books.arn
          }
        }
        """;

    private const string Transfer = """
        # file: transfer.tf
        resource "aws_transfer_server" "books" {
          protocols     = ["SFTP", "FTP"]
          endpoint_type = "PUBLIC"
          logging_role  = aws_iam_role.transfer.arn
        }

        resource "aws_iam_role" "transfer" {
          name               = "transfer"
          assume_role_policy = <<EOF
        {
          "Version": "2012-10-17",
          "Statement": [
            { "Effect": "Allow", "Principal": { "Service": "transfer.amazonaws.com" }, "Action": "sts:AssumeRole" }
          ]
        }
        EOF
        }

        resource "aws_iam_role_policy" "files" {
          role   = aws_iam_role.transfer.id
          policy = <<EOF
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": ["s3:GetObject", "s3:PutObject"],
              "Resource": "arn:aws:s3:::books-transfer/*"
            },
            { "Effect": "Allow", "Action": "logs:PutLogEvents", "Resource": "arn:aws:logs:*:*:log-group:/aws/transfer/*" }
          ]
        }
        EOF
        }

        resource "aws_transfer_user" "books" {
          server_id      = aws_transfer_server.books.id
          user_name      = "books"
          role           = aws_iam_role.transfer.arn
          home_directory = "/books-transfer"

          home_directory_mappings {
            entry  = "/"
            target = "/books-transfer"
          }
        }
        """;

    [Theory]
    [InlineData("E17", "vpc-private-subnets-routed", "balancer.tf:13")]
    [InlineData("E31", "autoscaling-survives-zone-loss", "fleet.tf:4")]
    [InlineData("E32", "autoscaling-health-checked-by-load-balancer", "fleet.tf:2")]
    [InlineData("E33", "autoscaling-policy-triggered", "fleet.tf:15")]
    [InlineData("E34", "loadbalancing-public-listener-encrypted", "balancer.tf:60")]
    [InlineData("E35", "loadbalancing-own-security-group", "balancer.tf:41")]
    [InlineData("E36", "loadbalancing-deletion-protected", "balancer.tf:43")]
    [InlineData("E36", "loadbalancing-access-logged", "balancer.tf:39")]
    [InlineData("E36", "loadbalancing-behind-waf", "balancer.tf:39")]
    [InlineData("E36", "loadbalancing-invalid-headers-dropped", "balancer.tf:39")]
    [InlineData("E37", "loadbalancing-health-check-deep", "balancer.tf:52")]
    public void A_defect_of_a_fleet_and_its_load_balancer_is_found_on_its_line(string row, string slug, string place) =>
        Failures(Review(Fleet + "\n" + Balancer), slug).ShouldContain(place, row);

    [Theory]
    [InlineData("D24", "transfer-encrypted-protocols")]
    [InlineData("D24", "transfer-not-public")]
    [InlineData("E13", "transfer-logical-home")]
    [InlineData("E45", "transfer-security-policy")]
    [InlineData("E46", "transfer-role-not-shared")]
    [InlineData("E46", "iam-confused-deputy")]
    [InlineData("E47", "transfer-logging-role-works")]
    public void A_defect_of_a_file_transfer_is_found(string row, string slug) => Failures(Review(Transfer), slug).ShouldHaveSingleItem(row);

    [Fact]
    public void E48_Actions_on_one_bucket_count_as_least_privilege()
    {
        var review = Review(Transfer);
        foreach (var slug in new[] { "iam-no-administrator", "iam-no-whole-services", "iam-no-escalation" })
            review.Findings.Where(finding => finding.Rule.Slug == slug).ShouldAllBe(finding => finding.Status == FindingStatus.Pass);
    }

    [Theory]
    [InlineData("cloudwatch-alarms-present")]
    [InlineData("cloudtrail-trail-present")]
    [InlineData("vpc-flow-logged")]
    [InlineData("budgets-budget-present")]
    [InlineData("tagging-cost-tags-present")]
    public void E50_What_is_missing_altogether_is_named_for_all_files_together(string slug) =>
        Failures(Review(Fleet + "\n" + Balancer + "\n" + Transfer), slug).ShouldNotBeEmpty();

    [Theory]
    [InlineData("autoscaling-health-checked-by-load-balancer")]
    [InlineData("loadbalancing-own-security-group")]
    public void E05_What_needs_another_file_is_not_met_by_one_alone(string slug) =>
        Review(Balancer.Replace("aws_security_group\" \"books\"", "aws_security_group\" \"other\"", StringComparison.Ordinal))
            .Findings.ShouldNotContain(finding => finding.Rule.Slug == slug && finding.Status == FindingStatus.Fail);

    [Fact]
    public void C25_No_rule_proves_that_resources_are_well_used() => RuleSet.All
        .Where(rule => rule.Definition.Practices.Any(bearing => bearing.Practice.Id is "SUS02-BP01" or "SUS05-BP01" && bearing.OnPass == OnPass.Proves))
        .ShouldBeEmpty();

    private static RootReview Review(string files) =>
        Reviewer.Review(new MemoryTree(files), "", ".", new ReviewOptions { AsOf = new DateOnly(2026, 11, 1) }).Roots.ShouldHaveSingleItem();

    private static List<string> Failures(RootReview review, string slug) =>
        [.. review.Failures.Where(finding => finding.Rule.Slug == slug).Select(finding => $"{finding.File}:{finding.Location?.Line}")];
}
