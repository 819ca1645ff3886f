using Lintel.Cloud;
using Lintel.Cloud.CloudTrail;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudTrail;

public sealed class TrailWatched : ArchitectureRule<Trail>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Trails go where they can be searched and watched",
        Fails = "Nothing watches the events of the trail as they come",
        Severity = Severity.Low,
        Practices = [new(Sec04.Bp02, OnPass.Supports, OnFailure.Weakens), new(Sec04.Bp03, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV2_AWS_10", "AVD-AWS-0162", "cloudtrail_not_integrated_with_cloudwatch", "17b30f8f-8dfb-4597-adf6-57600b6cf25e",
            "CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED", "CloudTrail.5", "cloudtrail_cloudwatch_logging_enabled",
            "65d07da5-9af5-44df-8983-52d2e6f24c44",
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(Trail trail, Architecture architecture) =>
        trail.LogGroup.IsNamed | IsWatchedOtherwise(architecture);

    protected override Evidence Look(Trail trail, Architecture architecture) => trail.LogGroup;

    // GuardDuty reads the events by itself, an event data store can be searched.
    private static Verdict IsWatchedOtherwise(Architecture architecture) =>
        architecture.Has("aws_guardduty_detector", "AWS::GuardDuty::Detector", "aws_cloudtrail_event_data_store", "AWS::CloudTrail::EventDataStore");
}
