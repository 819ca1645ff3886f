using Lintel.Engine;
using Lintel.Engine.Checking;
using Lintel.Engine.Loading;
using Lintel.Language.Diagnostics;
using Lintel.Rules;
using Lintel.Rules.Discovery;

namespace Lintel.Tests.Engine;

/// <summary>The defects of material that beginners learn from, each in a file of our own: what the review must show of them (area E of docs/requirements.md).</summary>
public sealed class BeginnerMaterialTests
{
    private const string Network = """
        # file: network.tf
        provider "aws" {
          region = "eu-west-1"
        }

        resource "aws_vpc" "books" {
          cidr_block = "10.20.0.0/16"
        }

        resource "aws_subnet" "open" {
          count                   = 2
          vpc_id                  = aws_vpc.books.id
          cidr_block              = "10.20.${count.index}.0/24"
          availability_zone       = element(["eu-west-1a", "eu-west-1b"], count.index)
          map_public_ip_on_launch = true
        }

        resource "aws_route_table" "open" {
          vpc_id = aws_vpc.books.id
        }

        resource "aws_route_table_association" "open" {
          count          = 2
          subnet_id      = element(aws_subnet.open.*.id, count.index)
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
        """;

    private const string Machine = """
        # file: machine.tf
        resource "aws_instance" "books" {
          ami             = "ami-0123456789abcdef0"
          instance_type   = "t2.small"
          subnet_id       = aws_subnet.open[0].id
          key_name        = "books"
          security_groups = [aws_security_group.books.id]
        }

        resource "aws_security_group" "books" {
          vpc_id = aws_vpc.books.id

          ingress {
            from_port   = 22
            to_port     = 22
            protocol    = "tcp"
            cidr_blocks = ["0.0.0.0/0"]
          }

          egress {
            from_port   = 0
            to_port     = 0
            protocol    = "-1"
            cidr_blocks = ["0.0.0.0/0"]
          }
        }
        """;

    private const string Fleet = """
        # file: fleet.tf
        resource "aws_launch_configuration" "books" {
          image_id        = "ami-0123456789abcdef0"
          instance_type   = "t2.small"
          key_name        = "books"
          security_groups = [aws_security_group.books.id]
        }

        resource "aws_autoscaling_group" "books" {
          launch_configuration = aws_launch_configuration.books.id
          min_size             = 1
          max_size             = 3
          vpc_zone_identifier  = [aws_subnet.open[0].id, aws_subnet.open[1].id]
        }

        resource "aws_autoscaling_attachment" "books" {
          autoscaling_group_name = aws_autoscaling_group.books.name
          alb_target_group_arn   = aws_lb_target_group.books.arn
        }
        """;

    private const string Database = """
        # file: database.tf
        resource "aws_db_instance" "books" {
          allocated_storage      = 20
          storage_type           = "gp2"
          engine                 = "mysql"
          engine_version         = "8.0"
          instance_class         = "db.t3.small"
          name                   = "books"
          username               = "admin"
          password               = "paperback"
          multi_az               = true
          vpc_security_group_ids = [aws_security_group.database.id]
          db_subnet_group_name   = aws_db_subnet_group.books.name
        }

        resource "aws_db_subnet_group" "books" {
          subnet_ids = [aws_subnet.closed[0].id, aws_subnet.closed[1].id]
        }

        resource "aws_security_group" "database" {
          vpc_id = aws_vpc.books.id

          ingress {
            from_port   = 3306
            to_port     = 3306
            protocol    = "tcp"
            cidr_blocks = ["10.20.0.0/16"]
          }
        }
        """;

    private const string Replica = """
        # file: replica.tf
        resource "aws_db_instance" "copy" {
          replicate_source_db  = aws_db_instance.books.identifier
          instance_class       = "db.t3.small"
          db_subnet_group_name = aws_db_subnet_group.books.name
        }
        """;

    private const string Elided = """
        # file: elided.tf
        resource "aws_db_instance" "books" {
          ...
          backup_retention_period = 9
          backup_window           = "03:00-04:00"
          ...
        }
        """;

    private const string Pictures = """
        # file: pictures.tf
        resource "aws_s3_bucket" "pictures" {
          bucket = "books-pictures"
          acl    = "public-read"
        }

        resource "aws_s3_bucket_object" "cover" {
          bucket = aws_s3_bucket.pictures.bucket
          key    = "cover.jpg"
          acl    = "public-read"
        }
        """;

    private const string BrokenLabel = """
        # file: label.tf
        resource "aws_s3_bucket

        " "pictures" {
          bucket = "books-pictures"
        }

        resource "aws_sqs_queue" "first" {
          sqs_managed_sse_enabled = false
        }

        resource "aws_sqs_queue" "second" {
          sqs_managed_sse_enabled = false
        }
        """;

    private const string Edge = """
        # file: edge.tf
        resource "aws_cloudfront_distribution" "books" {
          enabled     = true
          price_class = "PriceClass_100"

          origin {
            domain_name = aws_s3_bucket.pictures.bucket_regional_domain_name
            origin_id   = "pictures"
          }

          default_cache_behavior {
            allowed_methods        = ["GET", "HEAD"]
            cached_methods         = ["GET", "HEAD"]
            target_origin_id       = "pictures"
            viewer_protocol_policy = "redirect-to-https"
            min_ttl                = 0
            default_ttl            = 3600
            max_ttl                = 86400

            forwarded_values {
              query_string = false

              cookies {
                forward = "none"
              }
            }
          }

          restrictions {
            geo_restriction {
              restriction_type = "none"
            }
          }

          viewer_certificate {
            cloudfront_default_certificate = true
          }
        }
        """;

    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        [nameof(Network)] = Network, [nameof(Machine)] = Machine, [nameof(Fleet)] = Fleet, [nameof(Database)] = Database, [nameof(Replica)] = Replica,
        [nameof(Elided)] = Elided, [nameof(Pictures)] = Pictures, [nameof(BrokenLabel)] = BrokenLabel, [nameof(Edge)] = Edge,
    };

    [Fact]
    public void E01_A_newline_in_a_type_costs_one_error_and_the_blocks_after_it_are_reviewed()
    {
        var review = Review(BrokenLabel);
        review.Diagnostics.Where(IsError).Select(Told).ShouldBe(["unterminated-string label.tf:2"]);
        review.Failures.Where(finding => finding.Rule.Slug == "sqs-queue-encrypted").Select(finding => finding.Resource)
            .ShouldBe(["aws_sqs_queue.first", "aws_sqs_queue.second"]);
    }

    [Fact]
    public void E02_Dots_for_what_is_left_out_cost_two_errors_and_no_argument()
    {
        var review = Review(Elided);
        review.Diagnostics.Where(diagnostic => diagnostic.Code == "item-expected").Select(Told).ShouldBe(["item-expected elided.tf:3", "item-expected elided.tf:6"]);
        review.Findings.Single(finding => finding.Rule.Slug == "rds-instance-backed-up").Status.ShouldBe(FindingStatus.Pass);
    }

    [Fact]
    public void E03_What_is_declared_twice_is_an_error_each_time()
    {
        var twice = Review(Network + "\n" + Network.Replace("network.tf", "again.tf", StringComparison.Ordinal));
        twice.Diagnostics.Where(diagnostic => diagnostic.Code == "duplicate-declaration").Select(Told).Count().ShouldBe(6);
        Review(Network).Diagnostics.Where(IsError).ShouldBeEmpty();
    }

    [Fact]
    public void E04_An_error_about_a_second_declaration_names_both_places_and_neither_is_taken()
    {
        var review = Review(Network + "\n" + Machine);
        var duplicate = review.Diagnostics.Single(diagnostic => diagnostic.Code == "duplicate-declaration");
        duplicate.Detail.ShouldContain("\"books\"");
        new[] { duplicate.Subject?.ToString(), duplicate.Context?.ToString() }.ShouldBe(["network.tf(28,1)", "machine.tf(10,1)"], ignoreOrder: true);
        review.Findings.Single(finding => finding.Rule.Slug == "vpc-remote-access-closed" && finding.Status == FindingStatus.Fail).File.ShouldBe("machine.tf");
    }

    [Fact]
    public void E05_What_refers_to_another_file_is_unknown_when_it_stands_alone_and_reported()
    {
        var alone = Review(Database);
        alone.Diagnostics.Where(diagnostic => diagnostic.Code == "undeclared-reference").Select(Told)
            .ShouldBe(["undeclared-reference database.tf:17", "undeclared-reference database.tf:17", "undeclared-reference database.tf:21"]);
        alone.Findings.Where(finding => finding.Rule.Slug == "rds-subnet-group-zones").ShouldAllBe(finding => finding.Status == FindingStatus.Unknown);
        Review(Network + "\n" + Pictures + "\n" + Edge).Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "undeclared-reference");
    }

    [Theory]
    [InlineData("E07", nameof(Fleet), "deprecated-resource fleet.tf:2", "aws_launch_template")]
    [InlineData("E08", nameof(Fleet), "removed-argument fleet.tf:18", "lb_target_group_arn")]
    [InlineData("E09", nameof(Database), "removed-argument database.tf:8", "db_name")]
    [InlineData("E10", nameof(Pictures), "deprecated-argument pictures.tf:4", "aws_s3_bucket_acl")]
    [InlineData("E10", nameof(Pictures), "deprecated-resource pictures.tf:7", "aws_s3_object")]
    public void What_is_out_of_date_is_reported_with_what_took_its_place(string row, string file, string place, string instead) =>
        Review(Files[file]).Diagnostics.Where(diagnostic => Told(diagnostic) == place).ShouldHaveSingleItem(row).Detail.ShouldContain(instead);

    [Fact]
    public void E12_A_splat_of_the_old_form_leads_to_the_resources_it_names()
    {
        var review = Review(Network);
        review.Diagnostics.Where(IsError).ShouldBeEmpty();
        review.Findings.Single(finding => finding.Rule.Slug == "vpc-subnet-assigns-no-public-address").Instances
            .ShouldBe(["aws_subnet.open[0]", "aws_subnet.open[1]"]);
    }

    [Theory]
    [InlineData("E06", nameof(Machine), "ec2-security-groups-by-id", "machine.tf:7")]
    [InlineData("E07", nameof(Fleet), "ec2-launch-configuration-replaced", "fleet.tf:10")]
    [InlineData("E11", nameof(Edge), "cloudfront-cache-policy-used", "edge.tf:21")]
    [InlineData("E15", nameof(Database), "rds-final-snapshot", "database.tf:2")]
    [InlineData("E18", nameof(Network), "vpc-subnet-assigns-no-public-address", "network.tf:15")]
    [InlineData("E19", nameof(Machine), "vpc-remote-access-closed", "machine.tf:17")]
    [InlineData("E20", nameof(Machine), "vpc-egress-narrow", "machine.tf:24")]
    [InlineData("E20", nameof(Machine), "vpc-rules-described", "machine.tf:10")]
    [InlineData("E21", nameof(Database), "data-ports-open-to-groups", "database.tf:27")]
    [InlineData("E22", nameof(Database), "secrets-not-in-code", "database.tf:10")]
    [InlineData("E23", nameof(Database), "rds-instance-encrypted", "database.tf:2")]
    [InlineData("E23", nameof(Database), "rds-deletion-protected", "database.tf:2")]
    [InlineData("E23", nameof(Database), "rds-logs-exported", "database.tf:2")]
    [InlineData("E23", nameof(Database), "rds-performance-insights", "database.tf:2")]
    [InlineData("E24", nameof(Database), "rds-storage-generation", "database.tf:4")]
    [InlineData("E24", nameof(Database), "rds-burstable", "database.tf:7")]
    [InlineData("E24", nameof(Database), "data-graviton-nodes", "database.tf:7")]
    [InlineData("E25", nameof(Database), "data-engine-supported", "database.tf:6")]
    [InlineData("E27", nameof(Machine), "ec2-image-looked-up", "machine.tf:3")]
    [InlineData("E27", nameof(Machine), "ec2-key-pair-not-needed", "machine.tf:6")]
    [InlineData("E27", nameof(Machine), "ec2-instance-type-current", "machine.tf:4")]
    [InlineData("E29", nameof(Machine), "ec2-detailed-monitoring", "machine.tf:2")]
    [InlineData("E29", nameof(Machine), "ec2-instance-profile-used", "machine.tf:2")]
    [InlineData("E38", nameof(Pictures), "s3-bucket-acl-private", "pictures.tf:4")]
    [InlineData("E38", nameof(Pictures), "s3-object-acl-private", "pictures.tf:10")]
    [InlineData("E40", nameof(Edge), "cloudfront-bucket-origin-private", "edge.tf:7")]
    [InlineData("E41", nameof(Edge), "cloudfront-requests-logged", "edge.tf:2")]
    [InlineData("E41", nameof(Edge), "cloudfront-behind-waf", "edge.tf:2")]
    public void A_defect_is_found_on_its_line(string row, string file, string slug, string place) =>
        Failures(Review(Files[file]), slug).ShouldContain(place, row);

    [Fact]
    public void E14_A_replica_of_a_database_without_backups_is_found() =>
        Failures(Review(Database + "\n" + Replica), "rds-replica-source-backed-up").ShouldBe(["replica.tf:3"]);

    [Fact]
    public void E22_A_password_is_never_printed() =>
        Review(Database).Findings.ShouldAllBe(finding => !finding.Reason.Contains("paperback", StringComparison.Ordinal));

    [Fact]
    public void E26_A_replica_in_one_zone_matters_little() =>
        Review(Database + "\n" + Replica).Failures.Single(finding => finding.Rule.Slug == "rds-replica-multi-az").Severity.ShouldBe(Severity.Low);

    [Fact]
    public void D23_Viewers_that_are_sent_to_https_count_as_met() =>
        Review(Edge).Findings.Single(finding => finding.Rule.Slug == "cloudfront-viewers-use-https").Status.ShouldBe(FindingStatus.Pass);

    [Fact]
    public void E43_Contents_that_are_kept_for_an_hour_count_as_cached() =>
        Review(Pictures + "\n" + Edge).Findings.Where(finding => finding.Rule.Slug == "cloudfront-static-content-cached")
            .ShouldHaveSingleItem().Status.ShouldBe(FindingStatus.Pass);

    private static RootReview Review(string files) =>
        Reviewer.Review(new MemoryTree(files), "", ".", new ReviewOptions { AsOf = new DateOnly(2026, 11, 1) }).Roots.ShouldHaveSingleItem();

    private static List<string> Failures(RootReview review, string slug)
    {
        RuleSet.Find(slug).ShouldHaveSingleItem();
        return [.. review.Failures.Where(finding => finding.Rule.Slug == slug).Select(finding => $"{finding.File}:{finding.Location?.Line}")];
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Level == DiagnosticLevel.Error;

    private static string Told(Diagnostic diagnostic) =>
        $"{diagnostic.Code} {diagnostic.Subject?.File.Path}:{diagnostic.Subject?.Start.Line}";
}
