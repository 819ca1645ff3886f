using Lintel.Language.CloudFormation;
using Lintel.Language.CloudFormation.Stacks;
using Lintel.Language.Values;

namespace Lintel.Tests.Language.CloudFormation;

public sealed class CdkTests
{
    private const string Application = """
        # file: app/cdk.out/manifest.json
        {"artifacts": {
          "Shop": {"type": "aws:cloudformation:stack", "environment": "aws://111122223333/eu-west-1", "properties": {"templateFile": "Shop.template.json", "stackName": "shop"}},
          "Tree": {"type": "cdk:tree", "properties": {"file": "tree.json"}}}}
        # file: app/cdk.out/Shop.template.json
        {"Resources": {
          "Queue4A7E3555": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Fn::Sub": "${AWS::StackName}-${AWS::Region}"}}, "Metadata": {"aws:cdk:path": "Shop/Queue/Resource"}},
          "Nested": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": {"Fn::Sub": "https://s3.${AWS::Region}.${AWS::URLSuffix}/x.json"}},
            "Metadata": {"aws:asset:path": "ShopNested.nested.template.json"}}}}
        # file: app/cdk.out/ShopNested.nested.template.json
        {"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}
        # file: app/cdk.out/asset.1/template.json
        {"Resources": {"Other": {"Type": "AWS::SNS::Topic"}}}
        """;

    [Fact]
    public void The_stacks_of_the_manifest_are_the_templates() =>
        CloudFormationTemplates.Find(new MemoryTree(Application), "").ShouldBe(["app/cdk.out/Shop.template.json"]);

    [Fact]
    public void The_manifest_says_where_a_stack_is_made_and_the_metadata_what_made_a_resource()
    {
        var source = CloudFormationResolver.Resolve(new MemoryTree(Application), "app/cdk.out/Shop.template.json", CloudFormationOptions.Default, new EvaluationBudget());
        source.Diagnostics.ShouldBeEmpty();
        source.Property("Queue4A7E3555", "QueueName").AsString.ShouldBe("shop-eu-west-1");
        source.Resources[0].ConstructPath.ShouldBe("Shop/Queue/Resource");
        source.Resources.Select(resource => resource.Address).ShouldBe(["Queue4A7E3555", "Nested", "Nested/Topic"]);
    }
}
