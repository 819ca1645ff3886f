namespace Lintel.Tests.Engine.Policies;

/// <summary>Conditions: attributes by all their paths, connections, filters, types, and how they combine.</summary>
public sealed class PolicyConditionTests
{
    private const string Groups = """
        resource "aws_security_group" "a" {
          ingress {
            from_port   = 22
            cidr_blocks = ["10.0.0.0/8"]
          }
          ingress {
            from_port   = 443
            cidr_blocks = ["0.0.0.0/0"]
          }
        }

        resource "aws_security_group" "b" {
          ingress {
            from_port   = 22
            cidr_blocks = ["10.0.0.0/8"]
          }
        }
        """;

    [Theory]
    [InlineData("ingress.*.from_port", "equals", "443", "pass", "fail")]
    [InlineData("ingress.from_port", "equals", "443", "pass", "fail")]
    [InlineData("ingress.0.from_port", "equals", "22", "pass", "pass")]
    [InlineData("ingress.1.from_port", "equals", "443", "pass", "fail")]
    [InlineData("ingress.*.cidr_blocks", "contains", "0.0.0.0/0", "pass", "fail")]
    [InlineData("ingress.*.cidr_blocks", "not_contains", "0.0.0.0/0", "fail", "pass")]
    [InlineData("ingress.*.cidr_blocks.*", "equals", "0.0.0.0/0", "pass", "fail")]
    [InlineData("ingress", "length_equals", "2", "pass", "fail")]
    [InlineData("ingress[*].from_port", "jsonpath_equals", "22", "fail", "pass")]
    [InlineData("ingress[?(@.from_port == 443)].cidr_blocks[*]", "jsonpath_exists", null, "pass", "fail")]
    [InlineData("ingress[?(@.from_port == 443 & @.cidr_blocks)].from_port", "jsonpath_exists", null, "pass", "fail")]
    [InlineData("$..cidr_blocks", "jsonpath_contains", "10.0.0.0/8", "fail", "pass")]
    [InlineData("ingress[1]['from_port']", "jsonpath_equals", "443", "pass", "fail")]
    public void A_path_leads_into_blocks_and_lists(string attribute, string operatorName, string? value, string first, string second) =>
        Policed.Results(Policed.Asks(attribute, operatorName, value, "[aws_security_group]"), Groups)
            .ShouldBe([$"{first} aws_security_group.a", $"{second} aws_security_group.b"]);

    [Theory]
    [InlineData("policy.Statement.*.Effect", "equals", "Allow", "pass")]
    [InlineData("policy.Statement[?(@.Effect == Allow)].Action[*]", "jsonpath_not_equals", "\"*\"", "fail")]
    [InlineData("policy.Statement[?(@.Effect == 'Deny')].Action[*]", "jsonpath_not_exists", null, "pass")]
    [InlineData("policy.Statement[*].Resource", "jsonpath_equals", "\"*\"", "unknown")]
    public void A_document_in_json_is_looked_into_as_far_as_it_is_known(string attribute, string operatorName, string? value, string expected) =>
        Policed.Results(Policed.Asks(attribute, operatorName, value, "[aws_iam_policy]"), """
            resource "aws_s3_bucket" "b" {}
            resource "aws_iam_policy" "p" {
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = aws_s3_bucket.b.arn }] })
            }
            """).ShouldBe([$"{expected} aws_iam_policy.p"]);

    [Theory]
    [InlineData("exists", "pass aws_s3_bucket.a", "fail aws_s3_bucket.b", "unknown aws_s3_bucket.c")]
    [InlineData("not_exists", "fail aws_s3_bucket.a", "pass aws_s3_bucket.b", "unknown aws_s3_bucket.c")]
    public void Connections_are_references_either_way_and_names(string operatorName, params string[] expected) =>
        Policed.Results(
            Policed.With($"""
                and:
                  - cond_type: filter
                    attribute: resource_type
                    operator: within
                    value: [aws_s3_bucket]
                  - cond_type: connection
                    resource_types: [aws_s3_bucket]
                    connected_resource_types: [aws_s3_bucket_versioning]
                    operator: {operatorName}
                """),
            """
            resource "aws_s3_bucket" "a" { bucket = "a" }
            resource "aws_s3_bucket" "b" { bucket = "b" }
            resource "aws_s3_bucket" "c" { bucket = "c" }
            resource "aws_s3_bucket_versioning" "a" { bucket = "a" }
            module "elsewhere" {
              source = "example.com/versions/aws"
              bucket = aws_s3_bucket.c.id
            }
            """).ShouldBe(expected);

    [Fact]
    public void A_connection_counts_only_with_what_the_other_conditions_hold_for() =>
        Policed.Results(
            Policed.With("""
                and:
                  - cond_type: filter
                    attribute: resource_type
                    operator: within
                    value: [aws_s3_bucket]
                  - cond_type: connection
                    resource_types: [aws_s3_bucket]
                    connected_resource_types: [aws_s3_bucket_versioning]
                    operator: exists
                  - cond_type: attribute
                    resource_types: [aws_s3_bucket_versioning]
                    attribute: versioning_configuration.status
                    operator: equals
                    value: Enabled
                """),
            """
            variable "status" { type = string }
            resource "aws_s3_bucket" "on" {}
            resource "aws_s3_bucket" "off" {}
            resource "aws_s3_bucket" "open" {}
            resource "aws_s3_bucket_versioning" "on" {
              bucket = aws_s3_bucket.on.id
              versioning_configuration { status = "Enabled" }
            }
            resource "aws_s3_bucket_versioning" "off" {
              bucket = aws_s3_bucket.off.id
              versioning_configuration { status = "Suspended" }
            }
            resource "aws_s3_bucket_versioning" "open" {
              bucket = aws_s3_bucket.open.id
              versioning_configuration { status = var.status }
            }
            """).ShouldBe(["pass aws_s3_bucket.on", "fail aws_s3_bucket.off", "unknown aws_s3_bucket.open"]);

    [Theory]
    [InlineData("exists", "pass aws_sqs_queue.a", "fail aws_sns_topic.b")]
    [InlineData("not_exists", "fail aws_sqs_queue.a")]
    public void Types_are_allowed_or_forbidden(string operatorName, params string[] expected) =>
        Policed.Results(
            Policed.With($"""
                cond_type: resource
                resource_types: [aws_sqs_queue]
                operator: {operatorName}
                """),
            """
            resource "aws_sqs_queue" "a" {}
            resource "aws_sns_topic" "b" {}
            """).ShouldBe(expected);

    [Fact]
    public void Conditions_nest_as_lists_and_as_maps() =>
        Policed.Results(
            Policed.With("""
                not:
                  or:
                    - cond_type: attribute
                      resource_types: aws_sqs_queue
                      attribute: name
                      operator: equals
                      value: bad
                    - and:
                        - cond_type: attribute
                          resource_types: aws_sqs_queue
                          attribute: tags.Team
                          operator: not_exists
                        - not:
                            - cond_type: attribute
                              resource_types: aws_sqs_queue
                              attribute: fifo_queue
                              operator: is_true
                """),
            """
            resource "aws_sqs_queue" "a" { name = "bad" }
            resource "aws_sqs_queue" "b" { fifo_queue = true }
            resource "aws_sqs_queue" "c" { name = "good" }
            """).ShouldBe(["fail aws_sqs_queue.a", "pass aws_sqs_queue.b", "fail aws_sqs_queue.c"]);

    [Fact]
    public void All_types_mean_what_the_sources_make_and_data_is_asked_for_by_name()
    {
        const string Source = """
            data "aws_iam_policy_document" "d" {
              statement { actions = ["s3:*"] }
            }
            resource "aws_sqs_queue" "a" { tags = { Team = "shop" } }
            resource "example_thing" "b" {}
            """;
        Policed.Results(Policed.Asks("tags.Team", "exists", null, "all"), Source).ShouldBe(["pass aws_sqs_queue.a", "fail example_thing.b"]);
        Policed.Results(Policed.Asks("tags.Team", "exists", null, "taggable"), Source).ShouldBe(["pass aws_sqs_queue.a"]);
        Policed.Results(Policed.Asks("statement[*].actions[*]", "jsonpath_not_equals", "\"s3:*\"", "[data.aws_iam_policy_document]"), Source)
            .ShouldBe(["fail data.aws_iam_policy_document.d"]);
    }

    [Fact]
    public void Templates_are_asked_in_their_own_words() =>
        Policed.Results(Policed.Asks("Tags.*.Key", "equals", "Team", "[\"AWS::SQS::Queue\"]"), """
            # file: template.yaml
            Parameters:
              Key: { Type: String }
            Resources:
              A:
                Type: AWS::SQS::Queue
                Properties: { Tags: [{ Key: Team, Value: shop }] }
              B:
                Type: AWS::SQS::Queue
                Properties: { Tags: [{ Key: Owner, Value: shop }] }
              C:
                Type: AWS::SQS::Queue
                Properties: { Tags: [{ Key: !Ref Key, Value: shop }] }
            """).ShouldBe(["pass A", "fail B", "unknown C"]);

    [Fact]
    public void Blocks_over_a_collection_that_is_not_known_are_unknown() =>
        Policed.Results(Policed.Asks("ingress.*.from_port", "equals", "22", "[aws_security_group]"), """
            variable "ports" { type = list(number) }
            resource "aws_security_group" "a" {
              dynamic "ingress" {
                for_each = var.ports
                content { from_port = ingress.value }
              }
            }
            """).ShouldBe(["unknown aws_security_group.a"]);
}
