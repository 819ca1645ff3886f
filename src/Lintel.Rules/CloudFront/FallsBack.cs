using Lintel.Cloud.CloudFront;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudFront;

public sealed class FallsBack : Rule<Distribution>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Distributions have a second origin",
        Fails = "Nothing takes the place of an origin that fails",
        Severity = Severity.Low,
        Practices = [new(Rel05.Bp01, OnPass.Supports, OnFailure.Nothing), new(Rel11.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Aliases = ["CLOUDFRONT_ORIGIN_FAILOVER_ENABLED", "CKV_AWS_310"],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(Distribution distribution) => !distribution.OriginGroups.IsEmpty;

    protected override Evidence Look(Distribution distribution) => Evidence.Saying("it has no origin group", distribution.Location);
}
