using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Fis;

/// <summary>
/// A fault that is injected on purpose.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html
/// </summary>
public sealed record ExperimentTemplate : Resource, IResource<ExperimentTemplate>
{
    public static ResourceTypes Types => new("aws_fis_experiment_template", "AWS::FIS::ExperimentTemplate");

    /// <summary>Such as <c>aws:ec2:stop-instances</c>.</summary>
    public SettingList<Setting<string>> Actions { get; private init; }

    /// <summary><c>aws:cloudwatch:alarm</c>, or <c>none</c>.</summary>
    public SettingList<Setting<string>> StopConditions { get; private init; }

    public static ExperimentTemplate Read(Reader from) => new()
    {
        Actions        = from.Blocks("action",         "Actions", action => action.Get<string>("action_id", "ActionId")),
        StopConditions = from.Blocks("stop_condition", "StopConditions", stop => stop.Get<string>("source", "Source")),
    };
}
