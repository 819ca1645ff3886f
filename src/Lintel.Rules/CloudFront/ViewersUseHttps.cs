using Lintel.Cloud.CloudFront;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudFront;

public sealed class ViewersUseHttps : Rule<Distribution>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Viewers reach distributions over HTTPS only",
        Fails = "Viewers may fetch content without encryption",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_34", "AVD-AWS-0012", "cloudfront_viewer_protocol_policy_allows_http", "CLOUDFRONT_VIEWER_POLICY_HTTPS",
            "CloudFront.3", "55af1353-2f62-4fa0-a8e1-a210ca2708f5", "31733ee2-fef0-4e87-9778-65da22a8ecf1",
        ],
    };

    protected override Verdict Holds(Distribution distribution) => distribution.Behaviors.All(IsEncrypted);

    protected override Evidence Look(Distribution distribution) =>
        Evidence.Of([.. distribution.Behaviors.OrderBy(behavior => IsEncrypted(behavior).Kind).Reverse().Select(behavior => (ISetting)behavior.ViewerProtocol)]);

    private static Verdict IsEncrypted(CacheBehavior behavior) => behavior.ViewerProtocol.IsOneOf("redirect-to-https", "https-only");

    protected override Func<Distribution, Fix?> Mend => distribution => Fix.All([.. distribution.Behaviors.Items.Where(behavior => IsEncrypted(behavior).Kind != VerdictKind.Pass)
        .Select(behavior => Change.OrNull(behavior.ViewerProtocol, "redirect-to-https"))]);
}
