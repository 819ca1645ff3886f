using Lintel.Cloud;
using Lintel.Cloud.ApiGateway;
using Lintel.Cloud.CloudFront;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ApiGateway;

public sealed class BehindWaf : ArchitectureRule<RestStage>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Stages of REST APIs are protected by a web ACL",
        Fails = "No firewall looks at the requests to the API",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp03, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV2_AWS_29", "API_GW_ASSOCIATED_WITH_WAF", "APIGateway.4", "api_gateway_without_waf",
            "a186e82c-1078-4a7b-85d8-579561fde884", "fcbf9019-566c-4832-a65c-af00d8137d2b",
        ],
        Absence = AbsenceTier.Attached,
        Effort = Effort.Medium,
    };

    // An API of a network of one's own is not on the Internet.
    protected override Verdict AppliesTo(RestStage stage, Architecture architecture) =>
        architecture.Find<RestApi>(stage.Api).OrNull is { } api ? !api.EndpointTypes.Any(type => type.IsText("PRIVATE")) : Population.Everyone;

    // A distribution in front of it may have the web ACL, and is judged by itself.
    protected override Verdict Holds(RestStage stage, Architecture architecture) => !stage.WebAcls.IsEmpty | !architecture.ReferringTo<Distribution>(stage).IsEmpty;

    protected override Evidence Look(RestStage stage, Architecture architecture) => Evidence.Saying("no web ACL is associated with it", stage.Location);
}
