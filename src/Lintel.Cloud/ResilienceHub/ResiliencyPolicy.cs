using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.ResilienceHub;

/// <summary>
/// The recovery objectives of an application.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-resiliencypolicy.html
/// </summary>
public sealed record ResiliencyPolicy : Resource, IResource<ResiliencyPolicy>
{
    public static ResourceTypes Types => new("aws_resiliencehub_resiliency_policy", "AWS::ResilienceHub::ResiliencyPolicy") { Names = [("name", "PolicyName")] };

    public Setting<string> Tier { get; private init; }

    /// <summary>Recovery time when an Availability Zone is lost: seconds, or a duration such as <c>1h</c>.</summary>
    public Setting<string> ZoneRecoveryTime { get; private init; }

    /// <summary>Loss of data that is accepted then.</summary>
    public Setting<string> ZoneRecoveryPoint { get; private init; }

    /// <summary>Loss of data that is accepted when software destroys it: what backups are there for.</summary>
    public Setting<string> SoftwareRecoveryPoint { get; private init; }

    public static ResiliencyPolicy Read(Reader from) => new()
    {
        Tier                  = from.Get<string>("tier",                "Tier"),
        ZoneRecoveryTime      = from.Get<string>("policy.az.rto",       "Policy.AZ.RtoInSecs"),
        ZoneRecoveryPoint     = from.Get<string>("policy.az.rpo",       "Policy.AZ.RpoInSecs"),
        SoftwareRecoveryPoint = from.Get<string>("policy.software.rpo", "Policy.Software.RpoInSecs"),
    };
}
