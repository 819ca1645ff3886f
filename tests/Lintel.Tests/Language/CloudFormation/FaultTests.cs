using System.Globalization;
using System.Text;
using Lintel.Language.CloudFormation;

namespace Lintel.Tests.Language.CloudFormation;

public sealed class FaultTests
{
    [Theory]
    [InlineData("Value: !Ref Quee", "undeclared-reference", "Did you mean \"Queue\"?")]
    [InlineData("Value: !GetAtt Quee.Arn", "undeclared-reference", "Did you mean \"Queue\"?")]
    [InlineData("Value: !GetAtt Queue", "wrong-shape", "")]
    [InlineData("Value: !Sub '${Quee}'", "undeclared-reference", "Did you mean \"Queue\"?")]
    [InlineData("Value: !Jion ['', [a]]", "unknown-intrinsic", "Did you mean \"Fn::Join\"?")]
    [InlineData("Value: !Join [a]", "wrong-shape", "")]
    [InlineData("Value: !Select [3, [a]]", "out-of-range", "")]
    [InlineData("Value: !If [Nope, a, b]", "undeclared-reference", "")]
    [InlineData("Value: !FindInMap [Nope, a, b]", "undeclared-reference", "")]
    [InlineData("Value: !Cidr [10.0.0.0/24, 9, 8]", "out-of-range", "")]
    [InlineData("Value:", "null-value", "")]
    [InlineData("Value: !Rain::Embed text.txt", "rain-directive", "")]
    [InlineData("Value: {'Rain::Embed': text.txt}", "rain-directive", "")]
    public void A_wrong_property_is_reported_where_it_stands(string property, string code, string hint)
    {
        var diagnostic = Templates.Resolve($$"""
            Resources:
              Queue: {Type: "AWS::SQS::Queue"}
              This:
                Type: AWS::SSM::Parameter
                Properties:
                  {{property}}
            """).Diagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe(code);
        diagnostic.Detail.ShouldContain(hint);
        diagnostic.Subject.ShouldNotBeNull().Start.Line.ShouldBe(7);
    }

    [Theory]
    [InlineData("Resources:\n  A: {Type: \"X::Y::Z\", DependsOn: B}\n", "undeclared-reference")]
    [InlineData("Resources:\n  A: {Type: \"X::Y::Z\", Properties: {P: !Ref B}}\n  B: {Type: \"X::Y::Z\", DependsOn: A}\n", "cycle")]
    [InlineData("Conditions:\n  A: !Not [!Condition B]\n  B: !Not [!Condition A]\nResources:\n  R: {Type: \"X::Y::Z\"}\n", "cycle")]
    [InlineData("Resources:\n  A: {Properties: {}}\n  B: {Type: \"X::Y::Z\"}\n", "missing-type")]
    [InlineData("Resources:\n  A: text\n  B: {Type: \"X::Y::Z\"}\n", "wrong-shape")]
    [InlineData("Resources:\n  A: {Type: \"X::Y::Z\", Propertys: {}}\n", "unknown-attribute")]
    [InlineData("Resources:\n  A: {Type: \"X::Y::Z\"}\nResuorces: {}\n", "unknown-section")]
    [InlineData("Resources:\n  A: {Type: \"My::Own::Kind::MODULE\"}\n", "missing-module")]
    public void A_wrong_template_is_reported(string template, string code) => Templates.Resolve(template).Codes().Distinct().ShouldBe([code]);

    [Fact]
    public void Only_what_is_in_a_circle_is_said_to_be() => Templates.Resolve("""
        Resources:
          A: {Type: "X::Y::Z", DependsOn: B}
          B: {Type: "X::Y::Z", DependsOn: A}
          Before: {Type: "X::Y::Z"}
          Behind: {Type: "X::Y::Z", DependsOn: [A, Before]}
        """).Diagnostics.Select(diagnostic => diagnostic.Detail.Split(' ')[1]).ShouldBe(["A", "B"]);

    [Fact]
    public void A_few_aliases_cannot_ask_for_more_than_a_memory_holds()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
            text.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        Templates.Resolve(text + "Resources:\n  A: {Type: \"X::Y::Z\"}\n").Codes().ShouldContain("invalid-yaml");
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void Deep_nesting_ends_in_an_error(string open, string close) =>
        Templates.Resolve($"Resources:\n  A: {string.Concat(Enumerable.Repeat(open, 5_000))}{string.Concat(Enumerable.Repeat(close, 5_000))}\n").Codes().ShouldContain("invalid-yaml");

    [Theory]
    [InlineData("Resources:\n  A: {Type: \"X::Y::Z\"}\nB: [1,\n<<: .5e1\n")]
    [InlineData("Resources:\n  A: {Type: \"X::Y::Z\"}\nB:\n- {a\n- 1.5\n# end")]
    public void A_collection_that_is_not_closed_ends_in_an_error(string text) => Templates.Resolve(text).Codes().ShouldContain("invalid-yaml");

    [Fact]
    public void An_anchor_in_itself_ends_in_an_error() => Templates.Resolve("Resources: &r\n  A: *r\n").Codes().ShouldContain("invalid-yaml");

    [Theory]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x}\n")]
    [InlineData("on: push\njobs: {build: {runs-on: ubuntu-latest}}\n")]
    [InlineData("openapi: 3.0.0\nInfo: {Resources: 'AWS::x'}\n")]
    [InlineData("{{- if .Values.on }}\nResources: AWS::x\n{{- end }}\n")]
    [InlineData("Resources:\n  - 'AWS::S3::Bucket'\n")]
    [InlineData("plugins:\n  - !!python/name:material.x.y\nResources: '::'\n")]
    public void What_is_no_template_is_passed_over(string text) =>
        CloudFormationTemplates.Find(new MemoryTree($"# file: file.yaml\n{text}"), "").ShouldBeEmpty();

    [Fact]
    public void Templates_are_found_by_content_and_nested_ones_through_their_stack()
    {
        var tree = new MemoryTree("""
            # file: a/app.txt
            AWSTemplateFormatVersion: "2010-09-09"
            # file: b/stack.json
            {"Resources": {"Child": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "child.yml"}}}}
            # file: b/child.yml
            Resources: {Queue: {Type: "AWS::SQS::Queue"}}
            # file: node_modules/x/template.yaml
            Resources: {Queue: {Type: "AWS::SQS::Queue"}}
            """);
        CloudFormationTemplates.Find(tree, "").ShouldBe(["a/app.txt", "b/stack.json"]);
    }
}
