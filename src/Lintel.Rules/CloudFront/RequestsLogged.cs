using Lintel.Cloud.CloudFront;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudFront;

public sealed class RequestsLogged : Rule<Distribution>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Requests to distributions are logged",
        Fails = "Requests to the distribution leave no record",
        Severity = Severity.Low,
        Practices = [new(Sec04.Bp01, OnPass.Proves, OnFailure.Weakens), new(Ops04.Bp03, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_86", "AVD-AWS-0010", "cloudfront_logging_disabled", "CLOUDFRONT_ACCESSLOGS_ENABLED", "CloudFront.5",
            "cloudfront_distributions_logging_enabled", "94690d79-b3b0-43de-b656-84ebef5753e5",
            "de77cd9f-0e8b-46cc-b4a4-b6b436838642",
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(Distribution distribution) =>
        distribution.LogBucket.IsNamed | !distribution.LogDeliveries.IsEmpty | distribution.Behaviors.Any(behavior => behavior.RealtimeLog.IsSet);

    protected override Evidence Look(Distribution distribution) => Evidence.Of(distribution.LogBucket);
}
