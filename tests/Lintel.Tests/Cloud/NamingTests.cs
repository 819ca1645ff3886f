using Lintel.Cloud;
using Lintel.Cloud.Building;
using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sns;
using Lintel.Tests.Language.Terraform;

namespace Lintel.Tests.Cloud;

/// <summary>What an index of names leaves out is what could not have been meant anyway.</summary>
public sealed class NamingTests
{
    private const string Topics = """
        variable "given" {}
        resource "aws_sns_topic" "a" {
          name = "a"
        }
        resource "aws_sns_topic" "b" {
          name = "b"
        }
        resource "aws_sns_topic_subscription" "of_a" {
          topic_arn = aws_sns_topic.a.arn
          protocol  = "sqs"
          endpoint  = "arn:aws:sqs:eu-central-1:123456789012:x"
        }
        resource "aws_sns_topic_subscription" "of_b" {
          topic_arn = aws_sns_topic.b.arn
          protocol  = "sqs"
          endpoint  = "arn:aws:sqs:eu-central-1:123456789012:x"
        }
        resource "aws_sns_topic_subscription" "of_some" {
          topic_arn = var.given
          protocol  = "sqs"
          endpoint  = "arn:aws:sqs:eu-central-1:123456789012:x"
        }
        """;

    [Fact]
    public void Whoever_names_something_else_is_left_out_and_whoever_may_name_it_is_not()
    {
        var architecture = Build(Topics);
        var naming = new Naming<Subscription, Topic>(subscription => subscription.Topic);
        var topic = architecture.All<Topic>().First();

        naming.Of(topic, architecture).Items.Select(by => by.Name).ShouldBe(["of_a", "of_some"]);
        naming.Certain(topic, architecture).Select(by => by.Name).ShouldBe(["of_a"]);
    }

    [Fact]
    public void Asking_those_left_over_gives_what_asking_all_gives()
    {
        var architecture = Build(Topics);
        var naming = new Naming<Subscription, Topic>(subscription => subscription.Topic);
        foreach (var topic in architecture.All<Topic>())
        {
            Verdict Means(Subscription subscription) => architecture.Means(subscription.Topic, topic);
            naming.Of(topic, architecture).Any(Means).Kind.ShouldBe(architecture.Known<Subscription>().Any(Means).Kind);
        }
    }

    [Theory]
    [InlineData("own", "by_name by_reference unknown")]
    [InlineData("other", "unknown")]
    [InlineData("nameless", "by_name unknown")]
    public void A_function_is_compared_with_the_log_groups_that_may_be_its_own(string function, string groups)
    {
        var architecture = Build("""
            variable "given" {}
            resource "aws_lambda_function" "own" {
              function_name = "own"
            }
            resource "aws_lambda_function" "other" {
              function_name = "other"
            }
            resource "aws_lambda_function" "nameless" {
              function_name = var.given
            }
            resource "aws_cloudwatch_log_group" "by_name" {
              name = "/aws/lambda/own"
            }
            resource "aws_cloudwatch_log_group" "by_reference" {
              name = "/x/${aws_lambda_function.own.function_name}"
            }
            resource "aws_cloudwatch_log_group" "unknown" {
              name = var.given
            }
            resource "aws_cloudwatch_log_group" "elsewhere" {
              name = "/aws/lambda/elsewhere"
            }
            """);
        var subject = architecture.All<Function>().Single(candidate => candidate.Name == function);

        LogGroupsOfFunctions.Of(architecture).Candidates(subject).Items.Select(group => group.Name).ShouldBe(groups.Split(' '));
    }

    private static Architecture Build(string text) => ArchitectureBuilder.Build(Sources.Resolve(text));
}
