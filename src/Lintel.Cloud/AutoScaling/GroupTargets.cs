using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.AutoScaling;

/// <summary>What a group is tied to can be written in the group, or as an attachment of either of two kinds.</summary>
internal static class GroupTargets
{
    private const string Group = "autoscaling_group_name";

    public static SettingList<Setting<string>> Of(Reader group) => group.Texts("target_group_arns", "TargetGroupARNs")
        .Concat(group.Blocks("traffic_source", "TrafficSources", source => source.Get<string>("identifier", "Identifier")))
        .Concat(Attached(group, "lb_target_group_arn"))
        // Provider versions before 5 had this name.
        .Concat(Attached(group, "alb_target_group_arn"))
        .Concat(group.Satellites("aws_autoscaling_traffic_source_attachment", by: Group)
            .Select(link => link.Get<string>("traffic_source.identifier", null)));

    /// <summary>The attachments that set the argument: one attaches to a target group or to a Classic Load Balancer.</summary>
    public static SettingList<Setting<string>> Attached(Reader group, string argument) => group.Satellites("aws_autoscaling_attachment", by: Group)
        .Select(link => link.Get<string>(argument, null))
        .Where(target => !Verdict.Of(target.State == SettingState.Absent));

    public static Setting<string> TemplateOf(Reader group) => group.Get<string>("launch_template.id", "LaunchTemplate.LaunchTemplateId")
        .Or(group.Get<string>("launch_template.name", "LaunchTemplate.LaunchTemplateName"))
        .Or(group.Get<string>(
            "mixed_instances_policy.launch_template.launch_template_specification.launch_template_id",
            "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId"))
        .Or(group.Get<string>(
            "mixed_instances_policy.launch_template.launch_template_specification.launch_template_name",
            "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateName"));
}
