using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sqs;
using Lintel.Rules.Common;

namespace Lintel.Rules.CloudWatch;

public sealed class QueuesAlarmed : CoverageRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "An alarm watches each queue",
        Fails = "Queues are watched by no alarm",
        Severity = Severity.Medium,
        Practices =
        [
            new(Ops08.Bp04, OnPass.Proves, OnFailure.Weakens),
            new(Rel06.Bp03, OnPass.Proves, OnFailure.Weakens),
            new(Rel05.Bp04, OnPass.Supports, OnFailure.Weakens),
            new(Ops04.Bp04, OnPass.Proves, OnFailure.Refutes),
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    protected override bool IsSubject(Resource resource) => resource is Queue;

    protected override Verdict IsWatched(Resource resource, Architecture architecture) =>
        HasAlarm(resource, architecture, "AWS/SQS")
        | architecture.ReferredBy<Queue>(resource).Any(other => HasAlarm(other, architecture, "AWS/SQS"));
}
