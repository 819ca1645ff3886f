using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class UnfinishedUploadsAborted : Rule<Bucket>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Uploads that never finished are deleted",
        Fails = "Parts of uploads that never finished are kept and paid for",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost04.Bp05, OnPass.Supports, OnFailure.Nothing),
            new(Sus04.Bp05, OnPass.Supports, OnFailure.Nothing),
        ],
        Aliases = ["CKV_AWS_300"],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict AppliesTo(Bucket bucket) => bucket.LifecycleRules.Any(rule => rule.IsEnabled);

    protected override Verdict Holds(Bucket bucket) => bucket.LifecycleRules.Any(rule => rule.IsEnabled & rule.AbortUploadDays.IsSet);

    protected override Evidence Look(Bucket bucket) => Evidence.Of([.. bucket.LifecycleRules.Items.Select(rule => (ISetting)rule.AbortUploadDays)]);
}
