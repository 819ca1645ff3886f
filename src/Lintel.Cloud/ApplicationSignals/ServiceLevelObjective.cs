using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ApplicationSignals;

/// <summary>
/// A service level objective of Application Signals.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html
/// </summary>
public sealed record ServiceLevelObjective : Resource, IResource<ServiceLevelObjective>
{
    public static ResourceTypes Types => new("awscc_applicationsignals_service_level_objective", "AWS::ApplicationSignals::ServiceLevelObjective") { Names = [("name", "Name")] };

    /// <summary>The share of good requests or periods, in percent.</summary>
    public Setting<double> AttainmentGoal { get; private init; }

    public Setting<string> SloDescription { get; private init; }

    public static ServiceLevelObjective Read(Reader from) => new()
    {
        AttainmentGoal = from.Get<double>("goal.attainment_goal", "Goal.AttainmentGoal"),
        SloDescription = from.Get<string>("description",          "Description"),
    };
}
