using Lintel.Cloud;
using Lintel.Cloud.ApiGateway;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ApiGateway;

public sealed class StageLogged : StageRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Stages of APIs log their requests",
        Fails = "Requests to the API leave no log",
        Severity = Severity.Low,
        Practices = [new(Ops04.Bp02, OnPass.Proves, OnFailure.Weakens), new(Sec04.Bp01, OnPass.Proves, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_76", "CKV_AWS_95", "AVD-AWS-0001", "api_gateway_access_logging_disabled"],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(RestStage stage, Architecture architecture) => stage.AccessLog.IsNamed;

    protected override Verdict Holds(HttpStage stage) => stage.AccessLog.IsNamed;

    protected override Evidence Look(RestStage stage) => stage.AccessLog;

    protected override Evidence Look(HttpStage stage) => stage.AccessLog;
}
