namespace Lintel.Tests.Language.CloudFormation;

public sealed class ServerlessTests
{
    private const string Shop = """
        Transform: AWS::Serverless-2016-10-31
        Globals:
          Function:
            Timeout: 20
            Runtime: python3.13
            Tracing: Active
            Environment: {Variables: {STAGE: prod}}
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              Handler: app.handle
              Timeout: 30
              AutoPublishAlias: live
              DeploymentPreference: {Type: Canary10Percent5Minutes, Alarms: [!Ref Alarm]}
              Environment: {Variables: {TABLE: !Ref Table}}
              Policies:
                - AmazonS3ReadOnlyAccess
                - Statement: [{Effect: Allow, Action: "sqs:*", Resource: "*"}]
                - DynamoDBCrudPolicy: {TableName: !Ref Table}
              Events:
                Get: {Type: Api, Properties: {Path: "/orders/{id}", Method: get}}
                Queue: {Type: SQS, Properties: {Queue: !GetAtt Incoming.Arn, BatchSize: 5}}
                Nightly: {Type: Schedule, Properties: {Schedule: rate(1 day)}}
                Files: {Type: S3, Properties: {Bucket: !Ref Uploads, Events: "s3:ObjectCreated:*"}}
              FunctionUrlConfig: {AuthType: NONE}
          Alarm: {Type: "AWS::CloudWatch::Alarm"}
          Incoming: {Type: "AWS::SQS::Queue"}
          Uploads: {Type: "AWS::S3::Bucket"}
          Table: {Type: "AWS::Serverless::SimpleTable"}
        Outputs:
          Alias: {Value: !Ref Orders.Alias}
        """;

    [Fact]
    public void A_function_brings_all_that_the_published_transform_makes_for_it()
    {
        var source = Templates.Resolve(Shop);
        source.Diagnostics.ShouldBeEmpty();
        source.Resources.Select(resource => (resource.Type, Address: Digits(resource.Address))).ShouldBe(
            [
                ("AWS::Lambda::Function", "Orders"), ("AWS::IAM::Role", "OrdersRole"), ("AWS::Lambda::Version", "OrdersVersion#"), ("AWS::Lambda::Alias", "OrdersAliaslive"),
                ("AWS::CodeDeploy::Application", "ServerlessDeploymentApplication"), ("AWS::IAM::Role", "CodeDeployServiceRole"),
                ("AWS::CodeDeploy::DeploymentGroup", "OrdersDeploymentGroup"), ("AWS::Lambda::Url", "OrdersUrl"), ("AWS::Lambda::Permission", "OrdersUrlPublicPermissions"),
                ("AWS::Lambda::Permission", "OrdersGetPermissionProd"), ("AWS::Lambda::EventSourceMapping", "OrdersQueue"), ("AWS::Events::Rule", "OrdersNightly"),
                ("AWS::Lambda::Permission", "OrdersNightlyPermission"), ("AWS::Lambda::Permission", "OrdersFilesPermission"), ("AWS::CloudWatch::Alarm", "Alarm"),
                ("AWS::SQS::Queue", "Incoming"), ("AWS::S3::Bucket", "Uploads"), ("AWS::DynamoDB::Table", "Table"), ("AWS::ApiGateway::RestApi", "ServerlessRestApi"),
                ("AWS::ApiGateway::Deployment", "ServerlessRestApiDeployment#"), ("AWS::ApiGateway::Stage", "ServerlessRestApiProdStage"),
            ], ignoreOrder: true);
    }

    [Fact]
    public void Global_properties_hold_unless_the_function_has_its_own()
    {
        var source = Templates.Resolve(Shop);
        source.Property("Orders", "Timeout").ToString().ShouldBe("30");
        source.Property("Orders", "Runtime").AsString.ShouldBe("python3.13");
        source.Property("Orders", "TracingConfig").AsMap["Mode"].AsString.ShouldBe("Active");
        source.Property("Orders", "Environment").AsMap["Variables"].AsMap.Keys.ShouldBe(["STAGE", "TABLE"]);
    }

    [Fact]
    public void The_role_has_what_the_function_its_tracing_and_its_events_need()
    {
        var role = Templates.Resolve(Shop).Resources.Single(resource => resource.Address == "OrdersRole");
        role.Body.PropertyOrNull("ManagedPolicyArns").ShouldNotBeNull().Value.AsElements.Select(item => item.AsString[(item.AsString.LastIndexOf('/') + 1)..])
            .ShouldBe(["AWSLambdaBasicExecutionRole", "AWSXRayDaemonWriteAccess", "AWSLambdaSQSQueueExecutionRole", "AmazonS3ReadOnlyAccess"]);
        var inline = role.Body.Blocks("Policies").Items;
        inline[0].Blocks("PolicyDocument").Items[0].Blocks("Statement").Items[0].PropertyOrNull("Action").ShouldNotBeNull().Value.AsString.ShouldBe("sqs:*");
        inline[1].PropertyOrNull("PolicyDocument").ShouldNotBeNull().Value.IsUnknown.ShouldBeTrue();
    }

    [Fact]
    public void A_bucket_learns_whom_to_tell() =>
        Templates.Resolve(Shop).Resources.Single(resource => resource.Address == "Uploads").Body.Blocks("NotificationConfiguration").Items[0].Blocks("LambdaConfigurations").Items
            .ShouldHaveSingleItem().PropertyOrNull("Function").ShouldNotBeNull().Value.Marks.References.ShouldBe(["OrdersAliaslive"]);

    [Fact]
    public void What_is_made_is_found_at_the_event_that_makes_it() =>
        Templates.Resolve(Shop).Resources.Single(resource => resource.Address == "OrdersNightly").Header.Start.Line.ShouldBe(25);

    [Fact]
    public void A_nested_application_is_a_stack_of_its_own()
    {
        var source = Templates.Resolve("""
            # file: template.yaml
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Part:
                Type: AWS::Serverless::Application
                Properties: {Location: part/template.yaml}
            # file: part/template.yaml
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Steps:
                Type: AWS::Serverless::StateMachine
                Properties: {Definition: {StartAt: One}, Logging: {Level: ALL}}
            """);
        source.Diagnostics.ShouldBeEmpty();
        source.Property("Part/Steps", "DefinitionString").AsString.ShouldBe("{\"StartAt\":\"One\"}");
        source.Resources.Select(resource => resource.Address).ShouldContain("Part/StepsRole");
    }

    [Fact]
    public void An_event_of_an_unknown_kind_is_reported() => Templates.Resolve("""
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties: {Events: {Get: {Type: Apii}}}
        """).Diagnostics.ShouldHaveSingleItem().Detail.ShouldEndWith("Did you mean \"Api\"?");

    private static string Digits(string id) => id.Length > 10 && id[^10..].All(char.IsAsciiHexDigitLower) ? id[..^10] + "#" : id;
}
