using Lintel.Cloud;
using Lintel.Cloud.Events;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sns;

namespace Lintel.Rules.Lambda;

public sealed class FailedEventsKept : ArchitectureRule<Function>
{
    private static readonly Naming<Bucket, Function> Buckets = new(bucket => bucket.Notified);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Events that a function failed to handle are kept",
        Fails = "Events that the function fails to handle are lost",
        Severity = Severity.Medium,
        Practices = [new(Rel04.Bp02, OnPass.Supports, OnFailure.Weakens), new(Rel05.Bp04, OnPass.Proves, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_116", "LAMBDA_DLQ_CHECK"],
        Absence = AbsenceTier.Attached,
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(Function function, Architecture architecture) =>
        !Callers(function, architecture).IsEmpty;

    protected override Verdict Holds(Function function, Architecture architecture) =>
        function.DeadLetterTarget.IsNamed | !function.FailureDestinations.IsEmpty;

    protected override Evidence Look(Function function, Architecture architecture) => Evidence.Of(function.DeadLetterTarget) with
    {
        Text = $"{string.Join(", ", Callers(function, architecture).Select(caller => $"`{caller.Address}`"))} calls it without waiting, and neither a dead-letter queue nor a destination for failures is set",
    };

    // These hand an event over and do not wait for the answer.
    private static SettingList<Resource> Callers(Function function, Architecture architecture) =>
        architecture.ReferringTo<EventTarget>(function).Select(Resource (caller) => caller)
            .Concat(architecture.ReferringTo<Subscription>(function).Select(Resource (caller) => caller))
            .Concat(Buckets.Of(function, architecture).Where(bucket => bucket.Notified.Any(arn => architecture.Means(arn, function))).Select(Resource (caller) => caller));
}
