using Lintel.Cloud.ApiGateway;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ApiGateway;

public sealed class StageTraced : Rule<RestStage>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Requests to APIs are traced",
        Fails = "No trace begins at the API",
        Severity = Severity.Low,
        Practices = [new(Ops04.Bp05, OnPass.Proves, OnFailure.Weakens), new(Rel06.Bp07, OnPass.Proves, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_73", "AVD-AWS-0003", "API_GW_XRAY_ENABLED", "APIGateway.3", "api_gateway_xray_disabled", "AVD-AWS-0111",
            "5813ef56-fa94-406a-b35d-977d4a56ff2b", "4ab10c48-bedb-4deb-8f3b-ff12783b61de",
        ],
    };

    protected override Verdict Holds(RestStage stage) => stage.Tracing.Is(true);

    protected override Evidence Look(RestStage stage) => stage.Tracing;

    protected override Func<RestStage, Fix?> Mend => stage => Fix.Set(stage.Tracing, true);
}
