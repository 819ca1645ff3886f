using Lintel.Cloud.Fixes;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

/// <summary>Blocks public access to a bucket, unless somebody means it to be public.</summary>
internal static class PublicAccessFix
{
    public static Fix? OrNull(Bucket bucket)
    {
        var isPublic = bucket.Policy.Statements.Any(statement => statement.IsOpenToEveryone) | bucket.Acl.IsPresentAnd(acl => acl.StartsWith("public", StringComparison.Ordinal));
        return isPublic.Kind == VerdictKind.Fail
            ? Fix.All(
                Change.OrNull(bucket.BlockPublicAcls, true), Change.OrNull(bucket.BlockPublicPolicy, true),
                Change.OrNull(bucket.IgnorePublicAcls, true), Change.OrNull(bucket.RestrictPublicBuckets, true))
            : null;
    }
}
