using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Incidents;

/// <summary>
/// What Incident Manager does when an incident begins.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-responseplan.html
/// </summary>
public sealed record ResponsePlan : Resource, IResource<ResponsePlan>
{
    public static ResourceTypes Types => new("aws_ssmincidents_response_plan", "AWS::SSMIncidents::ResponsePlan") { Names = [("name", "Name")] };

    /// <summary>The contacts and escalation plans that are called.</summary>
    public SettingList<Setting<string>> Engagements { get; private init; }

    /// <summary>From 1, critical, to 5, no impact.</summary>
    public Setting<int> Impact { get; private init; }

    /// <summary>Whether another service, such as PagerDuty, does the calling.</summary>
    public Verdict HasIntegration { get; private init; }

    public static ResponsePlan Read(Reader from) => new()
    {
        Engagements    = from.Texts("engagements",                     "Engagements"),
        Impact         = from.Get<int>("incident_template.impact",     "IncidentTemplate.Impact"),
        HasIntegration = !from.Blocks("integration",                   "Integrations").IsEmpty,
    };
}
