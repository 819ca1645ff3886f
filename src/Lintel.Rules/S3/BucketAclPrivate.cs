using System.Collections.Immutable;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class BucketAclPrivate : Rule<Bucket>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Access control lists open no bucket to the public",
        Fails = "The access control list opens the bucket to everyone",
        Severity = Severity.High,
        Practices = [new(Sec03.Bp07, OnPass.Supports, OnFailure.Refutes), new(Sec08.Bp04, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_20", "CKV_AWS_57", "AVD-AWS-0092", "s3_bucket_acl_allows_read_or_write_to_all_users",
            "s3_bucket_acl_allows_read_to_any_authenticated_user", "S3_BUCKET_PUBLIC_READ_PROHIBITED",
            "S3_BUCKET_PUBLIC_WRITE_PROHIBITED", "S3.2", "S3.3", "s3_bucket_public_write_acl",
            "38c5ee0d-7f22-4260-ab72-5073048df100", "57b9893d-33b1-4419-bcea-a717ea87e139",
            "s3_bucket_acl_allows_read_to_all_users", "CKV2_AWS_43", "07dda8de-d90d-469e-9b37-1aca53526ced",
            "835d5497-a526-4aea-a23f-98a9afd1635f", "219f4c95-aa50-44e0-97de-cf71f4641170",
        ],
    };

    protected override ImmutableArray<Aspect> Aspects(Bucket bucket) =>
    [
        new(!bucket.Acl.IsText("public-read-write") & !bucket.GrantedGroups.Any(IsEveryone), ["CKV_AWS_57", "07dda8de-d90d-469e-9b37-1aca53526ced"]),
        new(!bucket.Acl.IsText("public-read"), ["s3_bucket_acl_allows_read_to_all_users", "219f4c95-aa50-44e0-97de-cf71f4641170"]),
        new(!bucket.Acl.IsText("authenticated-read"), ["s3_bucket_acl_allows_read_to_any_authenticated_user", "835d5497-a526-4aea-a23f-98a9afd1635f", "57b9893d-33b1-4419-bcea-a717ea87e139"]),
    ];

    protected override Verdict Holds(Bucket bucket) =>
        bucket.IgnorePublicAcls.IsPresentAnd(ignored => ignored)
        | !bucket.Acl.IsOneOf("public-read", "public-read-write", "authenticated-read") & !bucket.GrantedGroups.Any(IsEveryone);

    protected override Evidence Look(Bucket bucket) =>
        Evidence.Of([bucket.Acl, .. bucket.GrantedGroups.Where(IsEveryone).Items.Select(group => (ISetting)group), bucket.IgnorePublicAcls]);

    private static Verdict IsEveryone(Setting<string> group) => group.Is(uri =>
        uri.EndsWith("/AllUsers", StringComparison.Ordinal) || uri.EndsWith("/AuthenticatedUsers", StringComparison.Ordinal));
}
