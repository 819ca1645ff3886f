using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class BucketPolicyNotPublic : Rule<Bucket>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Bucket policies let in known principals only",
        Fails = "The bucket policy lets in everyone",
        Severity = Severity.High,
        Practices = [new(Sec03.Bp07, OnPass.Supports, OnFailure.Refutes), new(Sec08.Bp04, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_70", "s3_bucket_access_to_any_principal", "s3_bucket_allows_get_action_from_all_principals",
            "s3_bucket_allows_put_action_from_all_principals", "7af43613-6bb9-4a0e-8c4d-1314b799425e",
            "1df37f4b-7197-45ce-83f8-9994d2fcf885", "d24c0755-c028-44b1-b503-8e719c898832",
            "s3_bucket_allows_delete_actions_from_all_principals", "s3_bucket_allows_get_actions_from_all_principals",
            "s3_bucket_allows_list_actions_from_all_principals", "s3_bucket_allows_put_actions_from_all_principals",
            "s3_bucket_allows_restore_actions_from_all_principals", "S3_BUCKET_POLICY_NO_WILDCARD_PRINCIPAL",
            "7772bb8c-c0f3-42d4-8e4e-f1b8939ad085", "acc78859-765e-4011-a229-a65ea57db252", "f97b7d23-568f-4bcc-9ac9-02df0d57fbba",
            "faa8fddf-c0aa-4b2d-84ff-e993e233ebe9", "f6397a20-4cf1-4540-a997-1d363c25ef58", "456b00a3-1072-4149-9740-6b8bb60251b0",
        ],
    };

    protected override Verdict AppliesTo(Bucket bucket) => bucket.Policy.Exists;

    protected override Verdict Holds(Bucket bucket) =>
        bucket.RestrictPublicBuckets.IsPresentAnd(restricted => restricted) | !bucket.Policy.Statements.Any(statement => statement.IsOpenToEveryone);

    protected override Evidence Look(Bucket bucket) => Evidence.Of(bucket.Policy.Text, bucket.RestrictPublicBuckets) with
    {
        Location = bucket.Policy.Statements.Where(statement => statement.IsOpenToEveryone).Items.FirstOrDefault()?.Location,
    };
}
