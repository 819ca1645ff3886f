using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>Versions of a function and the alias that moves over them, at once or step by step.</summary>
internal static class FunctionVersions
{
    private const string Application = "ServerlessDeploymentApplication";
    private const string Role = "CodeDeployServiceRole";

    /// <summary>What callers of the function name: its alias, or the function itself.</summary>
    public static Node Add(ServerlessResource function, MapNode? code, Expansion made)
    {
        var place = function.Place;
        if (function["AutoPublishAlias"] is not ScalarNode { Text: { Length: > 0 } alias } name)
            return Make.Ref(function.Id, place);
        var version = $"{function.Id}Version{ContentHash.Of(code ?? Make.Map(place))}";
        // Letters stand for what a logical id cannot hold.
        var aliasId = $"{function.Id}Alias{alias.Replace('-', 'D').Replace('_', 'U')}";
        made.Alias($"{function.Id}.Version", version);
        made.Alias($"{function.Id}.Alias", aliasId);
        made.Add(function, version, "AWS::Lambda::Version", Make.Map(place,
            ("FunctionName", Make.Ref(function.Id, place)), ("Description", function["VersionDescription"])), ("DeletionPolicy", Make.Text("Retain", place)));
        var preference = function["DeploymentPreference"] as MapNode;
        var isGradual = preference is not null && preference.ValueOrNull("Enabled") is not ScalarNode { Text: "false" };
        made.Add(function, aliasId, "AWS::Lambda::Alias", Make.Map(name.Place,
            ("Name", name), ("FunctionName", Make.Ref(function.Id, place)), ("FunctionVersion", Make.Attribute(version, "Version", place)),
            ("ProvisionedConcurrencyConfig", function["ProvisionedConcurrencyConfig"])),
            ("UpdatePolicy", isGradual && preference is not null ? Update(function, preference) : null));
        if (isGradual && preference is not null)
            AddDeployment(function, preference, made);
        return Make.Ref(aliasId, place);
    }

    private static MapNode Update(ServerlessResource function, MapNode preference)
    {
        var hooks = preference.Map("Hooks");
        return Make.Map(preference.Place, ("CodeDeployLambdaAliasUpdate", Make.Map(preference.Place,
            ("ApplicationName", Make.Ref(Application, preference.Place)),
            ("DeploymentGroupName", Make.Ref($"{function.Id}DeploymentGroup", preference.Place)),
            ("BeforeAllowTrafficHook", hooks.ValueOrNull("PreTraffic")), ("AfterAllowTrafficHook", hooks.ValueOrNull("PostTraffic")))));
    }

    private static void AddDeployment(ServerlessResource function, MapNode preference, Expansion made)
    {
        var place = preference.Place;
        var alarms = preference.ValueOrNull("Alarms") as ListNode;
        made.Add(function, Application, "AWS::CodeDeploy::Application", Make.Map(place, ("ComputePlatform", Make.Text("Lambda", place))));
        if (preference.ValueOrNull("Role") is null)
            made.Add(function, Role, "AWS::IAM::Role", Make.Map(place,
                ("AssumeRolePolicyDocument", Make.Trust(place, "codedeploy.amazonaws.com")),
                ("ManagedPolicyArns", Make.List(place, Make.Sub("arn:${AWS::Partition}:iam::aws:policy/service-role/AWSCodeDeployRoleForLambda", place)))));
        made.Add(function, $"{function.Id}DeploymentGroup", "AWS::CodeDeploy::DeploymentGroup", Make.Map(place,
            ("ApplicationName", Make.Ref(Application, place)),
            ("AlarmConfiguration", alarms is null ? null : Make.Map(alarms.Place, ("Enabled", Make.Flag(true, alarms.Place)),
                ("Alarms", new ListNode([.. alarms.Items.Select(alarm => Make.Map(alarm.Place, ("Name", alarm)))], alarms.Place)))),
            ("AutoRollbackConfiguration", Make.Map(place, ("Enabled", Make.Flag(true, place)), ("Events", Make.List(place,
                Make.Text("DEPLOYMENT_FAILURE", place), Make.Text("DEPLOYMENT_STOP_ON_ALARM", place), Make.Text("DEPLOYMENT_STOP_ON_REQUEST", place))))),
            ("DeploymentConfigName", preference.TextOrNull("Type") is { } kind ? Make.Text($"CodeDeployDefault.Lambda{kind}", place) : preference.ValueOrNull("Type")),
            ("DeploymentStyle", Make.Map(place, ("DeploymentType", Make.Text("BLUE_GREEN", place)), ("DeploymentOption", Make.Text("WITH_TRAFFIC_CONTROL", place)))),
            ("ServiceRoleArn", preference.ValueOrNull("Role") ?? Make.Attribute(Role, "Arn", place)),
            ("TriggerConfigurations", preference.ValueOrNull("TriggerConfigurations"))));
    }
}
