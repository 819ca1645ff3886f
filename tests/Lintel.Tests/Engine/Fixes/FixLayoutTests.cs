using System.Text;
using Lintel.Engine.Fixes;
using Lintel.Engine.Loading;
using Lintel.Language.Text;

namespace Lintel.Tests.Engine.Fixes;

/// <summary>How fixes are laid out, and what they leave alone.</summary>
public sealed class FixLayoutTests
{
    private static readonly ReviewOptions Options = new() { AsOf = new DateOnly(2026, 11, 1) };

    [Fact]
    public void Literal_is_replaced_in_its_place_and_comments_stay_under_each_other() => Fixed("kms-deletion-window", """
        resource "aws_kms_key" "orders" {
          description             = "orders" # what it is for
          deletion_window_in_days = 7        # short
          enable_key_rotation     = true     # each year
        }
        """).ShouldBe("""
        resource "aws_kms_key" "orders" {
          description             = "orders" # what it is for
          deletion_window_in_days = 30       # short
          enable_key_rotation     = true     # each year
        }
        """);

    [Fact]
    public void New_argument_stands_under_the_last_one_before_the_blocks_and_signs_are_aligned() => Fixed("dynamodb-deletion-protected", """
        resource "aws_dynamodb_table" "orders" {
          count = 1

          name         = "orders"
          billing_mode = "PAY_PER_REQUEST"

          attribute {
            name = "id"
            type = "S"
          }
        }
        """).ShouldBe("""
        resource "aws_dynamodb_table" "orders" {
          count = 1

          name                        = "orders"
          billing_mode                = "PAY_PER_REQUEST"
          deletion_protection_enabled = true

          attribute {
            name = "id"
            type = "S"
          }
        }
        """);

    [Fact]
    public void Layout_of_ones_own_stays_and_the_new_line_follows_the_one_above() => Fixed("sqs-long-polling", """
        resource "aws_sqs_queue" "orders" {
        	name                             = "orders"
        	delay_seconds                    = 5
        	fifo_queue = false
        }
        """).ShouldBe("""
        resource "aws_sqs_queue" "orders" {
        	name                             = "orders"
        	delay_seconds                    = 5
        	fifo_queue = false
        	receive_wait_time_seconds = 20
        }
        """);

    [Fact]
    public void Block_of_one_line_opens_up() => Fixed("kms-key-rotates", """
        resource "aws_kms_key" "empty" {}
        resource "aws_kms_key" "orders" { description = "orders" }
        """).ShouldBe("""
        resource "aws_kms_key" "empty" {
          enable_key_rotation = true
        }
        resource "aws_kms_key" "orders" {
          description         = "orders"
          enable_key_rotation = true
        }
        """);

    [Fact]
    public void Missing_block_comes_last_and_holds_all_that_belongs_together() => Fixed("ecs-service-rolls-back", """
        resource "aws_ecs_service" "web" {
          name    = "web"
          cluster = "main"

          tags = {
            Owner = "shop"
          } # whose it is
        }
        """).ShouldBe("""
        resource "aws_ecs_service" "web" {
          name    = "web"
          cluster = "main"

          tags = {
            Owner = "shop"
          } # whose it is

          deployment_circuit_breaker {
            enable   = true
            rollback = true
          }
        }
        """);

    [Fact]
    public void Resource_of_its_own_stands_behind_the_one_it_belongs_to() => Fixed("s3-public-access-block-written", """
        resource "aws_s3_bucket" "orders" {
          bucket = "orders"
        }

        output "name" {
          value = aws_s3_bucket.orders.id
        }
        """).ShouldBe("""
        resource "aws_s3_bucket" "orders" {
          bucket = "orders"
        }

        resource "aws_s3_bucket_public_access_block" "orders" {
          bucket                  = aws_s3_bucket.orders.id
          block_public_acls       = true
          block_public_policy     = true
          ignore_public_acls      = true
          restrict_public_buckets = true
        }

        output "name" {
          value = aws_s3_bucket.orders.id
        }
        """);

    [Fact]
    public void Template_keeps_quotes_comments_and_flow_style() => Fixed("rds-deletion-protected", """
        # file: template.yaml
        Resources:
          Shop:
            Type: AWS::RDS::DBInstance
            Properties:
              Engine: mysql
              DeletionProtection: 'false' # for now
          Tools:
            Type: AWS::RDS::DBInstance
            Properties: {Engine: mysql}
          Bare:
            Type: AWS::RDS::DBInstance
          Listed:
            Type: AWS::RDS::DBInstance
            Properties:
              Engine: mysql
              VPCSecurityGroups: [!Ref Group] # one
        """, "template.yaml").ShouldBe("""
        # file: template.yaml
        Resources:
          Shop:
            Type: AWS::RDS::DBInstance
            Properties:
              Engine: mysql
              DeletionProtection: 'true' # for now
          Tools:
            Type: AWS::RDS::DBInstance
            Properties: {DeletionProtection: true, Engine: mysql}
          Bare:
            Type: AWS::RDS::DBInstance
            Properties:
              DeletionProtection: true
          Listed:
            Type: AWS::RDS::DBInstance
            Properties:
              DeletionProtection: true
              Engine: mysql
              VPCSecurityGroups: [!Ref Group] # one
        """);

    [Fact]
    public void Text_of_many_lines_keeps_its_end() => Fixed("kms-key-rotates", """
        # file: template.yaml
        Resources:
          Orders:
            Type: AWS::KMS::Key
            Properties:
              Description: |
                For orders.
                And more.
          Files:
            Type: AWS::KMS::Key
        """, "template.yaml").ShouldContain("""
            Properties:
              EnableKeyRotation: true
              Description: |
                For orders.
        """);

    [Fact]
    public void Json_keeps_its_layout() => Fixed("kms-key-rotates", """
        # file: template.json
        {
            "Resources": {
                "Wide": {
                    "Type": "AWS::KMS::Key",
                    "Properties": {
                        "Description": "a \"quoted\" one"
                    }
                },
                "Narrow": {"Type": "AWS::KMS::Key", "Properties": {"Enabled": true}},
                "Bare": {
                    "Type": "AWS::KMS::Key"
                }
            }
        }
        """, "template.json").ShouldBe("""

        {
            "Resources": {
                "Wide": {
                    "Type": "AWS::KMS::Key",
                    "Properties": {
                        "Description": "a \"quoted\" one",
                        "EnableKeyRotation": true
                    }
                },
                "Narrow": {"Type": "AWS::KMS::Key", "Properties": {"Enabled": true, "EnableKeyRotation": true}},
                "Bare": {
                    "Type": "AWS::KMS::Key",
                    "Properties": {
                        "EnableKeyRotation": true
                    }
                }
            }
        }
        """);

    [Theory]
    [InlineData("""
        variable "days" { default = 7 }
        resource "aws_kms_key" "orders" {
          deletion_window_in_days = var.days
        }
        """)]
    [InlineData("""
        locals { days = 7 }
        resource "aws_kms_key" "orders" {
          deletion_window_in_days = local.days
        }
        """)]
    [InlineData("""
        resource "aws_kms_key" "orders" {
          for_each                = { a = 7, b = 30 }
          deletion_window_in_days = each.value
        }
        """)]
    [InlineData("""
        resource "aws_kms_key" "orders" {
          deletion_window_in_days = 7
        }
        # file: main_override.tf
        resource "aws_kms_key" "orders" {
          deletion_window_in_days = 8
        }
        """)]
    [InlineData("""
        module "key" { source = "./.terraform/modules/key" }
        # file: .terraform/modules/key/main.tf
        resource "aws_kms_key" "orders" {
          deletion_window_in_days = 7
        }
        """)]
    public void What_others_decide_is_left_alone(string text) =>
        Fixer.Fix(new MemoryTree(text), "", "", Options, finding => finding.Rule.Slug == "kms-deletion-window").Files.ShouldBeEmpty();

    [Theory]
    [InlineData("template.yaml", """
        Resources:
          Key:
            Type: AWS::KMS::Key
            Properties:
              PendingWindowInDays: 7
              KeyPolicy:
                Statement:
                  - Effect: Allow
          Stage:
            Type: AWS::ApiGateway::Stage
            Properties: {RestApiId: a, StageName: "b"}
        """)]
    [InlineData("main.tf", """
        resource "aws_kms_key" "orders" {
          deletion_window_in_days = 7
          tags = { a = "b" }
        }
        resource "aws_db_instance" "shop" {
          storage_encrypted = false
        }
        """)]
    [InlineData("template.json", """{"Resources": {"Key": {"Type": "AWS::KMS::Key", "Properties": {"PendingWindowInDays": 7, "Tags": [{"Key": "a", "Value": ""}]}}}}""")]
    public void A_file_that_ends_anywhere_is_fixed_or_left_alone_and_never_breaks_the_review(string name, string text)
    {
        foreach (var length in Enumerable.Range(1, text.Length))
        {
            var tree = new EndlessTree(name, text[..length]);
            Should.NotThrow(() => Fixer.Fix(tree, "", "", Options, _ => true), text[..length]);
        }
    }

    /// <summary>One file that ends without a line break.</summary>
    private sealed class EndlessTree(string name, string text) : SourceTree
    {
        private readonly SourceFile _file = new(name, text);

        public override IReadOnlyList<string> Files(string folder) => folder.Length == 0 ? [name] : [];

        public override IReadOnlyList<string> Folders(string folder) => [];

        public override bool FileExists(string path) => path == name;

        public override bool FolderExists(string path) => path.Length == 0;

        public override SourceFile? ReadOrNull(string path) => path == name ? _file : null;

        public override byte[]? ReadBytesOrNull(string path) => path == name ? Encoding.UTF8.GetBytes(text) : null;
    }

    [Theory]
    [InlineData("""
        # file: template.yaml
        Parameters: {Days: {Type: Number, Default: 7}}
        Resources:
          Key:
            Type: AWS::KMS::Key
            Properties: {PendingWindowInDays: !Ref Days}
        """)]
    [InlineData("""
        # file: template.yaml
        Resources:
          Key: &key
            Type: AWS::KMS::Key
            Properties: &properties
              PendingWindowInDays: 7
          Other: *key
        """)]
    [InlineData("""
        # file: template.yaml
        Transform: AWS::LanguageExtensions
        Resources:
          Fn::ForEach::Keys:
            - Name
            - [A, B]
            - Key${Name}:
                Type: AWS::KMS::Key
                Properties:
                  PendingWindowInDays: 7
        """)]
    public void What_a_template_repeats_or_computes_is_left_alone(string text) =>
        Fixer.Fix(new MemoryTree(text), "template.yaml", "", Options, finding => finding.Rule.Slug == "kms-deletion-window").Files.ShouldBeEmpty();

    [Fact]
    public void Fix_that_makes_another_finding_is_refused()
    {
        var result = Fixer.Fix(new MemoryTree("""
            resource "aws_s3_bucket" "orders" {
              bucket = "orders"
            }

            # Another block of the same name is a clash.
            resource "aws_s3_bucket_public_access_block" "orders" {
              count  = 0
              bucket = aws_s3_bucket.orders.id
            }
            """), "", "", Options, finding => finding.Rule.Slug == "s3-public-access-block-written");
        result.Files.ShouldBeEmpty();
        result.Refused.Length.ShouldBe(1);
    }

    private static string Fixed(string rule, string text, string path = "")
    {
        var result = Fixer.Fix(new MemoryTree(text), path, path, Options, finding => finding.Rule.Slug == rule);
        result.Refused.ShouldBeEmpty();
        return result.Files.ShouldHaveSingleItem().After.TrimEnd('\n');
    }
}
