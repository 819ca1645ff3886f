using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Synthetics;

/// <summary>
/// A canary that plays a user.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html
/// </summary>
public sealed record Canary : Resource, IResource<Canary>
{
    public static ResourceTypes Types => new("aws_synthetics_canary", "AWS::Synthetics::Canary") { Names = [("name", "Name")] };

    public Setting<string> Runtime { get; private init; }

    public Setting<string> Schedule { get; private init; }

    public Setting<bool> Started { get; private init; }

    /// <summary>Whether its requests are traced with X-Ray.</summary>
    public Setting<bool> Tracing { get; private init; }

    public static Canary Read(Reader from) => new()
    {
        Runtime  = from.Get<string>("runtime_version",     "RuntimeVersion"),
        Schedule = from.Get<string>("schedule.expression", "Schedule.Expression"),
        Started  = from.Get<bool>("start_canary",          "StartCanaryAfterCreation", inTerraform: new(false), inCloudFormation: null),
        Tracing  = from.Get("run_config.active_tracing",   "RunConfig.ActiveTracing", otherwise: false),
    };
}
