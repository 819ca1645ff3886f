using Lintel.Language.CloudFormation;
using Lintel.Language.CloudFormation.Stacks;
using Lintel.Language.Values;

namespace Lintel.Tests.Language.CloudFormation;

public sealed class StackTests
{
    private const string Conditional = """
        Parameters:
          Stage: {Type: String, AllowedValues: [prod, dev]}
        Conditions:
          IsProd: !Equals [!Ref Stage, prod]
          IsTest: !Equals [!Ref Stage, test]
        Resources:
          Always: {Type: "AWS::SQS::Queue"}
          Sometimes:
            Type: AWS::SQS::Queue
            Condition: IsProd
            Properties:
              DelaySeconds: !If [IsProd, 1, 2]
          Never: {Type: "AWS::SQS::Queue", Condition: IsTest}
        """;

    [Fact]
    public void A_condition_that_is_not_known_leaves_open_whether_the_resource_is_made()
    {
        var source = Templates.Resolve(Conditional);
        source.Diagnostics.ShouldBeEmpty();
        source.Resources.Select(resource => (resource.Address, resource.CountIsKnown)).ShouldBe([("Always", true), ("Sometimes", false)]);
    }

    [Fact]
    public void Within_a_resource_its_own_condition_holds() => Templates.Resolve(Conditional).Property("Sometimes", "DelaySeconds").ToString().ShouldBe("1");

    [Fact]
    public void A_given_parameter_decides_the_condition() =>
        Templates.Resolve(Conditional, null, ("Stage", "dev")).Resources.ShouldHaveSingleItem().Address.ShouldBe("Always");

    [Fact]
    public void A_value_that_is_not_allowed_is_reported() => Templates.Resolve(Conditional, null, ("Stage", "live")).Codes().ShouldContain("invalid-parameter-value");

    [Theory]
    [InlineData("""[{"ParameterKey": "Stage", "ParameterValue": "prod"}]""")]
    [InlineData("""{"Parameters": {"Stage": "prod"}, "Tags": {"a": "b"}}""")]
    [InlineData("""{"Stage": "prod"}""")]
    public void Files_of_parameters_are_read_in_every_form(string file)
    {
        var tree = new MemoryTree($"# file: template.yaml\n{Conditional}\n# file: given.json\n{file}");
        var source = CloudFormationResolver.Resolve(tree, "template.yaml", new CloudFormationOptions { ParameterFiles = ["given.json"] }, new EvaluationBudget());
        source.Diagnostics.ShouldBeEmpty();
        source.Resources.ShouldAllBe(resource => resource.CountIsKnown);
    }

    [Fact]
    public void Parameters_have_the_types_that_they_declare()
    {
        var source = Templates.Resolve("""
            Parameters:
              Count: {Type: Number, Default: 2}
              Subnets: {Type: "List<AWS::EC2::Subnet::Id>", Default: "subnet-1,subnet-2"}
              Image: {Type: "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", Default: /images/base}
              Password: {Type: String, NoEcho: true, Default: hunter2}
            Resources:
              This:
                Type: Custom::Any
                Properties: {Count: !Ref Count, Subnets: !Ref Subnets, Image: !Ref Image, Password: !Ref Password}
            """);
        source.Diagnostics.ShouldBeEmpty();
        source.Property("This", "Count").ToString().ShouldBe("2");
        source.Property("This", "Subnets").AsElements.Length.ShouldBe(2);
        source.Property("This", "Image").IsUnknown.ShouldBeTrue();
        source.Property("This", "Password").IsSensitive.ShouldBeTrue();
    }

    [Fact]
    public void NoValue_takes_a_property_away()
    {
        var source = Templates.Resolve("""
            Resources:
              Queue:
                Type: AWS::SQS::Queue
                DeletionPolicy: Retain
                Properties: {KmsMasterKeyId: !Ref "AWS::NoValue"}
            """);
        var queue = source.Resources.ShouldHaveSingleItem();
        queue.Body.Names.ShouldBeEmpty();
        queue.Meta.ShouldNotBeNull().PropertyOrNull("DeletionPolicy").ShouldNotBeNull().Value.AsString.ShouldBe("Retain");
    }

    [Fact]
    public void A_nested_stack_gets_parameters_and_gives_outputs()
    {
        var source = Templates.Resolve("""
            # file: template.yaml
            Resources:
              Network:
                Type: AWS::CloudFormation::Stack
                Properties:
                  TemplateURL: ./network/vpc.yaml
                  Parameters: {Range: 10.1.0.0/16}
              Subnet:
                Type: AWS::EC2::Subnet
                Properties: {VpcId: !GetAtt Network.Outputs.Vpc, CidrBlock: !GetAtt Network.Outputs.Range}
            # file: network/vpc.yaml
            Parameters:
              Range: {Type: String}
            Resources:
              Vpc: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: !Ref Range}}
            Outputs:
              Vpc: {Value: !Ref Vpc}
              Range: {Value: !Ref Range}
            """);
        source.Diagnostics.ShouldBeEmpty();
        source.Property("Network/Vpc", "CidrBlock").AsString.ShouldBe("10.1.0.0/16");
        source.Property("Subnet", "CidrBlock").AsString.ShouldBe("10.1.0.0/16");
        source.Property("Subnet", "VpcId").UnknownOrNull?.Symbol.ShouldBe(new Symbol("Network/Vpc", "Ref"));
        source.Resources.Single(resource => resource.Name == "Vpc").CalledFrom.ShouldHaveSingleItem().Start.Line.ShouldBe(3);
    }

    [Fact]
    public void A_nested_template_on_the_network_is_missing()
    {
        var source = Templates.Resolve("""
            Resources:
              Bucket: {Type: "AWS::S3::Bucket"}
              Far:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: "https://example.com/far.yaml", Parameters: {Bucket: !Ref Bucket}}
            """);
        source.Codes().ShouldBe(["missing-module"]);
        source.MissingModules.ShouldHaveSingleItem().References.ShouldBe(["Bucket"]);
    }

    [Fact]
    public void A_template_that_nests_itself_ends()
    {
        var source = Templates.Resolve("Resources:\n  Again:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: template.yaml}\n");
        source.Codes().ShouldContain("recursive-module");
    }

    [Fact]
    public void Templates_that_each_nest_the_next_one_twice_make_as_many_stacks_as_the_bound_allows()
    {
        var source = Templates.Resolve("# file: template.yaml\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $$"""
            Resources:
              Queue: {Type: "AWS::SQS::Queue"}
              Left: {Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: "{{i}}.yaml" } }
              Right: {Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: "{{i}}.yaml" } }
            # file: {{i}}.yaml

            """)) + "Resources:\n  Queue: {Type: \"AWS::SQS::Queue\"}\n");

        source.Codes().Distinct().ShouldBe(["too-many-resources", "modules-too-deep"], ignoreOrder: true);
        source.Resources.Length.ShouldBeInRange(3_000, 10_000);
        source.LostBlocks.ShouldBe(1);
        source.ModuleCalls.ShouldBeGreaterThan(source.MissingModules.Length);
    }

    [Fact]
    public void Loops_are_unrolled_in_sections_and_properties()
    {
        var source = Templates.Resolve("""
            Transform: AWS::LanguageExtensions
            Parameters:
              Names: {Type: CommaDelimitedList, Default: "red,blue"}
            Resources:
              Fn::ForEach::Queues:
                - Color
                - !Ref Names
                - Queue${Color}:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: !Sub "q-${Color}"
                      Fn::ForEach::Settings:
                        - Setting
                        - [DelaySeconds, VisibilityTimeout]
                        - ${Setting}: 5
            """);
        source.Diagnostics.ShouldBeEmpty();
        source.Resources.Select(resource => resource.Address).ShouldBe(["Queuered", "Queueblue"]);
        source.Property("Queueblue", "QueueName").AsString.ShouldBe("q-blue");
        source.Property("Queueblue", "VisibilityTimeout").ToString().ShouldBe("5");
    }

    [Fact]
    public void A_loop_over_something_unknown_leaves_the_world_open()
    {
        var source = Templates.Resolve("""
            Parameters:
              Names: {Type: CommaDelimitedList}
            Resources:
              Fn::ForEach::Queues: [Name, !Ref Names, {"Queue${Name}": {Type: "AWS::SQS::Queue"}}]
            """);
        source.Codes().ShouldBe(["unknown-loop"]);
        source.LostBlocks.ShouldBe(1);
    }

    [Fact]
    public void Included_files_stand_where_they_are_included()
    {
        var source = Templates.Resolve("""
            # file: template.yaml
            Resources:
              Fn::Transform: {Name: AWS::Include, Parameters: {Location: more.yaml}}
              One: {Type: "AWS::SQS::Queue"}
            # file: more.yaml
            Two: {Type: "AWS::SNS::Topic"}
            """);
        source.Diagnostics.ShouldBeEmpty();
        source.Resources.Select(resource => resource.Address).ShouldBe(["One", "Two"]);
        source.Resources[1].Header.File.Path.ShouldBe("more.yaml");
    }

    [Fact]
    public void A_macro_that_is_not_here_leaves_the_world_open()
    {
        var source = Templates.Resolve("Transform: [Shaper]\nResources:\n  Queue: {Type: \"AWS::SQS::Queue\"}\n");
        source.Codes().ShouldBe(["unknown-macro"]);
        source.MissingModules.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_broken_rule_of_the_template_is_reported() => Templates.Resolve("""
        Parameters:
          Stage: {Type: String, Default: dev}
        Rules:
          Prod:
            Assertions:
              - Assert: !Contains [[prod, test], !Ref Stage]
                AssertDescription: Only prod and test.
        Resources:
          Queue: {Type: "AWS::SQS::Queue"}
        """).Codes().ShouldBe(["failed-assertion"]);
}
