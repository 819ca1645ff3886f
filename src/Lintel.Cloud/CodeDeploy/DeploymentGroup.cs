using System.Collections.Immutable;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CodeDeploy;

/// <summary>
/// Where and how an application is deployed.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html
/// </summary>
public sealed record DeploymentGroup : Resource, IResource<DeploymentGroup>
{
    public static ResourceTypes Types => new("aws_codedeploy_deployment_group", "AWS::CodeDeploy::DeploymentGroup") { Names = [("deployment_group_name", "DeploymentGroupName")] };

    public Setting<string> Application { get; private init; }

    public Setting<string> DeploymentConfig { get; private init; }

    public Setting<bool> AutoRollback { get; private init; }

    public SettingList<Setting<string>> RollbackEvents { get; private init; }

    /// <summary>The same events as one setting.</summary>
    public Setting<ImmutableArray<string>> RollbackOn { get; private init; }

    public Setting<bool> AlarmsEnabled { get; private init; }

    public SettingList<Setting<string>> Alarms { get; private init; }

    /// <summary><c>IN_PLACE</c> or <c>BLUE_GREEN</c>.</summary>
    public Setting<string> DeploymentType { get; private init; }

    public static DeploymentGroup Read(Reader from) => new()
    {
        Application      = from.Get<string>("app_name",                     "ApplicationName"),
        DeploymentConfig = from.Get("deployment_config_name", "DeploymentConfigName", otherwise: "CodeDeployDefault.OneAtATime"),
        AutoRollback     = from.Get("auto_rollback_configuration.enabled",  "AutoRollbackConfiguration.Enabled", otherwise: false),
        RollbackEvents   = from.Texts("auto_rollback_configuration.events", "AutoRollbackConfiguration.Events"),
        RollbackOn       = from.Get<ImmutableArray<string>>("auto_rollback_configuration.events", "AutoRollbackConfiguration.Events"),
        AlarmsEnabled    = from.Get("alarm_configuration.enabled",          "AlarmConfiguration.Enabled", otherwise: false),
        Alarms           = from.IsTerraform ? from.Texts("alarm_configuration.alarms", null)
            : from.Blocks(null, "AlarmConfiguration.Alarms", alarm => alarm.Get<string>(null, "Name")),
        DeploymentType   = from.Get("deployment_style.deployment_type",     "DeploymentStyle.DeploymentType", otherwise: "IN_PLACE"),
    };
}
