using Lintel.Cloud;
using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Ecs;
using Lintel.Cloud.Eks;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Trials;

public sealed class SleepOffHours : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Trial environments sleep at night and over the weekend",
        Fails = "A trial environment runs day and night",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost09.Bp03, OnPass.Proves, OnFailure.Weakens),
            new(Cost04.Bp04, OnPass.Proves, OnFailure.Refutes),
            new(Sus02.Bp01, OnPass.Supports, OnFailure.Weakens),
            new(Sus02.Bp05, OnPass.Supports, OnFailure.Weakens),
        ],
        Effort = Effort.Medium,
    };

    private static readonly string[] Schedules =
    [
        "aws_autoscaling_schedule", "aws_appautoscaling_scheduled_action", "aws_scheduler_schedule",
        "AWS::AutoScaling::ScheduledAction", "AWS::Scheduler::Schedule",
    ];

    private static readonly string[] Keys = ["Schedule", "AutoStop", "auto-stop", "Scheduler", "OfficeHours"];

    protected override Verdict AppliesTo(Architecture architecture) => !Running(architecture).IsEmpty;

    protected override Verdict Holds(Architecture architecture) =>
        architecture.Has(Schedules) | Running(architecture).Any(resource => Verdict.Any(Keys.Select(resource.Tags.Has)));

    protected override Evidence Look(Architecture architecture)
    {
        var running = Running(architecture).Items;
        return Evidence.Saying(
            $"{running.Length} resources run all the time, {running[0].Address} among them; sleeping over the weekend alone would save 28.6 percent of their hours",
            running[0].Location);
    }

    // Clusters and instances that are billed by the hour; functions and tables are not.
    private static SettingList<Resource> Running(Architecture architecture) => SettingList<Resource>.Of(architecture.Everything()
            .Where(resource => resource.IsCertain && resource is Instance or AutoScalingGroup or Service or DbInstance or DbCluster or NodeGroup))
        .Where(resource => Environments.IsForTrials(resource, architecture));
}
