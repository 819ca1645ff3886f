using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class TlsRequired : Rule<Bucket>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Bucket policies refuse requests without TLS",
        Fails = "The bucket also answers requests that are not encrypted on the way",
        Severity = Severity.Low,
        Practices = [new(Sec09.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_379", "s3_bucket_policy_accepts_http_requests", "S3_BUCKET_SSL_REQUESTS_ONLY", "S3.5",
            "s3_bucket_secure_transport_policy", "4bc4dd4c-7d8d-405e-a0fb-57fa4c31b4d9",
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict AppliesTo(Bucket bucket) => !bucket.WebsiteIndex.IsSet & !bucket.WebsiteRedirect.IsSet;

    protected override Verdict Holds(Bucket bucket) => bucket.Policy.Statements.Any(statement =>
        statement.Denies & statement.NamesEveryone & statement.Conditions.Any(condition =>
            (condition.Looks("aws:SecureTransport") & !condition.Values.Any(value => value.IsText("true"))) | condition.Looks("s3:TlsVersion")));

    protected override Evidence Look(Bucket bucket) => Evidence.Of(bucket.Policy.Text) with
    {
        Text = bucket.Policy.Exists.Kind == VerdictKind.Fail ? "there is no bucket policy" : "no statement of the bucket policy denies requests by `aws:SecureTransport`",
    };
}
