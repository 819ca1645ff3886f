using Lintel.Cloud;
using Lintel.Cloud.ApiGateway;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ApiGateway;

public sealed class StageThrottled : StageRule
{
    private static readonly Naming<UsagePlan, RestStage> Plans = new(plan => plan.Stages);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "APIs limit how many requests they take",
        Fails = "The API takes as many requests as the account may, so one caller can use up all of them",
        Severity = Severity.Low,
        Practices =
        [
            new(Rel05.Bp02, OnPass.Proves, OnFailure.Weakens),
            new(Cost09.Bp02, OnPass.Proves, OnFailure.Refutes),
            new(Sus02.Bp06, OnPass.Proves, OnFailure.Refutes),
        ],
        Aliases =
        [
            "api_gateway_stage_without_api_gateway_usage_plan_associated", "c999cf62-0920-40f8-8dda-0caccd66ed7e",
            "7f8f1b60-43df-4c28-aa21-fb836dbd8071",
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(RestStage stage, Architecture architecture) =>
        stage.MethodSettings.Any(settings => settings.RateLimit.Is(rate => rate > 0))
        | Plans.Of(stage, architecture).Any(plan => plan.RateLimit.IsSet & plan.Stages.Any(name => architecture.Means(name, stage)));

    protected override Verdict Holds(HttpStage stage) => stage.RateLimit.IsSet | stage.RouteRateLimits.Any(rate => rate.IsSet);

    protected override Evidence Look(RestStage stage) => Evidence.Saying("neither its methods nor a usage plan set a rate", stage.Location);

    protected override Evidence Look(HttpStage stage) => stage.RateLimit;
}
