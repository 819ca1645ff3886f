using Lintel.Language.CloudFormation;
using Lintel.Language.CloudFormation.Stacks;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Tests.Language.CloudFormation;

public sealed class SyntaxTests
{
    [Theory]
    [InlineData("yes", "\"yes\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("0777", "\"0777\"")]
    [InlineData("012345678901", "\"012345678901\"")]
    [InlineData("2012-10-17", "\"2012-10-17\"")]
    [InlineData("1.10", "\"1.10\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("12:30:45", "\"12:30:45\"")]
    [InlineData("8080", "8080")]
    [InlineData("-1", "-1")]
    [InlineData("0.5", "0.5")]
    [InlineData("true", "true")]
    [InlineData("'true'", "\"true\"")]
    [InlineData("\"8080\"", "\"8080\"")]
    [InlineData("!!str 8080", "\"8080\"")]
    public void A_scalar_is_a_number_or_flag_only_where_every_reader_agrees(string written, string expected) =>
        Templates.Evaluate(written).ToString().ShouldBe(expected);

    [Fact]
    public void Places_are_lines_and_columns_in_UTF16_units_from_one()
    {
        var source = Templates.Resolve("# file: template.yaml\nResources:\r\n  Queue:\r\n    Type: AWS::SQS::Queue\r\n    Properties: {QueueName: \"😀\", FifoQueue: !Ref  \"Flag\"}\r\nParameters:\r\n  Flag: {Type: String}\r\n");
        source.Diagnostics.ShouldBeEmpty();
        var queue = source.Resources.ShouldHaveSingleItem();
        // The tree of the tests writes line breaks anew; a marker line stands before the text.
        queue.Header.Start.ShouldBe(new LinePosition(3, 3));
        queue.Body.PropertyOrNull("QueueName").ShouldNotBeNull().Place.Start.ShouldBe(new LinePosition(5, 29));
        queue.Body.PropertyOrNull("FifoQueue").ShouldNotBeNull().Place.Start.ShouldBe(new LinePosition(5, 46));
    }

    [Fact]
    public void JSON_has_the_same_places_and_values()
    {
        var source = Templates.Resolve("""
            {
              "Resources": {
                "Queue": { "Type": "AWS::SQS::Queue", "Properties": { "QueueName": { "Fn::Sub": "q-\u0031" }, "DelaySeconds": 5 } }
              }
            }
            """);
        source.Diagnostics.ShouldBeEmpty();
        source.Property("Queue", "QueueName").AsString.ShouldBe("q-1");
        var delay = source.Resources[0].Body.PropertyOrNull("DelaySeconds").ShouldNotBeNull();
        (delay.Value.ToString(), delay.Place.Start).ShouldBe(("5", new LinePosition(4, 115)));
    }

    [Theory]
    [InlineData("""{ "Resources": { "Queue": { "Type": "AWS::SQS::Queue" } /* one */ } }""")]
    [InlineData("""{ "Resources": { "Queue": { "Type": "AWS::SQS::Queue", } } }""")]
    public void Comments_and_trailing_commas_are_no_JSON(string text) =>
        CloudFormationResolver.Resolve(new MemoryTree("# file: template.json\n" + text), "template.json", CloudFormationOptions.Default, new EvaluationBudget())
            .Codes().ShouldContain("invalid-json");

    [Fact]
    public void A_key_that_stands_twice_is_reported_and_the_last_one_counts()
    {
        var source = Templates.Resolve("""
            Resources:
              Queue:
                Type: AWS::SQS::Queue
                Properties:
                  DelaySeconds: 1
                  DelaySeconds: 2
            """);
        source.Diagnostics.ShouldHaveSingleItem().ToString().ShouldStartWith("template.yaml(7,7): error duplicate-key");
        source.Property("Queue", "DelaySeconds").ToString().ShouldBe("2");
    }

    [Fact]
    public void Anchors_and_merge_keys_are_followed_and_own_keys_win()
    {
        var source = Templates.Resolve("""
            Resources:
              One:
                Type: AWS::SQS::Queue
                Properties: &shared {DelaySeconds: 1, FifoQueue: true}
              Two:
                Type: AWS::SQS::Queue
                Properties: {<<: *shared, DelaySeconds: 2}
            """);
        source.Diagnostics.ShouldBeEmpty();
        source.Property("Two", "DelaySeconds").ToString().ShouldBe("2");
        source.Property("Two", "FifoQueue").ShouldBe(Value.True);
    }

    [Fact]
    public void A_second_document_is_refused()
    {
        var source = Templates.Resolve("Resources:\n  Queue: {Type: \"AWS::SQS::Queue\"}\n---\nResources: {}\n");
        source.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("second-document");
        source.Resources.ShouldHaveSingleItem();
    }

    [Fact]
    public void What_stands_before_a_fault_is_kept_and_the_world_is_open()
    {
        var source = Templates.Resolve("Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n  Topic:\n\tType: AWS::SNS::Topic\n");
        source.Codes().ShouldContain("invalid-yaml");
        source.Resources.Select(resource => resource.Name).ShouldContain("Queue");
        source.LostBlocks.ShouldBeGreaterThan(0);
    }
}
