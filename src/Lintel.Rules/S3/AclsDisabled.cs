using Lintel.Cloud;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class AclsDisabled : ArchitectureRule<Bucket>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Access control lists are switched off",
        Fails = "Access control lists decide beside the policies who may read objects",
        Severity = Severity.Low,
        Practices =
        [
            new(Sec08.Bp04, OnPass.Supports, OnFailure.Nothing),
            new(Sec03.Bp07, OnPass.Supports, OnFailure.Nothing),
        ],
        Aliases = ["CKV2_AWS_65", "S3_BUCKET_ACL_PROHIBITED", "S3.12", "s3_bucket_acl_prohibited"],
    };

    protected override Verdict AppliesTo(Bucket bucket, Architecture architecture) => !architecture.ReceivesLogs(bucket);

    protected override Verdict Holds(Bucket bucket, Architecture architecture) => bucket.ObjectOwnership.IsText("BucketOwnerEnforced");

    protected override Evidence Look(Bucket bucket, Architecture architecture) => Evidence.Of(bucket.ObjectOwnership);

    // Beside an access control list that is written down, the switch is refused.
    protected override Func<Bucket, Architecture, Fix?> Mend => (bucket, _) => bucket.Acl.State == SettingState.Explicit ? null : Fix.Set(bucket.ObjectOwnership, "BucketOwnerEnforced");
}
