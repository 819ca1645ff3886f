using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.ApiGateway;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ApiGateway;

public sealed class CallersAuthenticated : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "APIs know who calls them",
        Fails = "Anybody may call it, and it does not know who does",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp03, OnPass.Proves, OnFailure.Weakens), new(Sec03.Bp07, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_59", "CKV_AWS_309", "AVD-AWS-0004", "api_gateway_with_open_access", "API_GW_METHOD_AUTHORIZATION_TYPE_RULE",
            "15ccec05-5476-4890-ad19-53991eba1db8", "1056dfbb-5802-4762-bf2b-8b9b9684b1b0",
        ],
        Effort = Effort.Medium,
    };

    // To these a key of an API is enough, which AWS says is no way to tell who calls.
    private static readonly ImmutableArray<string> WithoutKey =
    [
        "CKV_AWS_59", "AVD-AWS-0004", "api_gateway_with_open_access", "15ccec05-5476-4890-ad19-53991eba1db8", "1056dfbb-5802-4762-bf2b-8b9b9684b1b0",
    ];

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<RestMethod>(
                architecture,
                method => !method.HttpMethod.IsPresentAnd(verb => verb.Equals("OPTIONS", StringComparison.OrdinalIgnoreCase)),
                method => !method.Authorization.IsText("NONE"),
                method => method.Authorization,
                method => [new Aspect(!method.Authorization.IsText("NONE") | method.ApiKeyRequired.Is(true), WithoutKey)])
            .Concat(Population.Judge<HttpRoute>(
                architecture,
                route => !route.RouteKey.Is(key => key.StartsWith("OPTIONS ", StringComparison.Ordinal)),
                route => !route.Authorization.IsText("NONE"),
                route => route.Authorization));
}
