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
        Aliases =
        [
            "CKV_AWS_76", "CKV_AWS_95", "AVD-AWS-0001", "api_gateway_access_logging_disabled",
            "api_gateway_deployment_without_access_log_setting", "API_GWV2_ACCESS_LOGS_ENABLED",
            "1b6799eb-4a7a-4b04-9001-8cceb9999326", "80d45af4-4920-4236-a56e-b7ef419d1941", "625abc0e-f980-4ac9-a775-f7519ee34296",
            "06ec63e3-9f72-4fe2-a218-2eb9200b8db5",
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(RestStage stage, Architecture architecture) => stage.AccessLog.IsNamed;

    protected override Verdict Holds(HttpStage stage) => stage.AccessLog.IsNamed & HasFormat(stage.AccessLogFormat);

    protected override Evidence Look(RestStage stage) => stage.AccessLog;

    protected override Evidence Look(HttpStage stage) =>
        stage.AccessLog.IsNamed.Kind == VerdictKind.Pass && HasFormat(stage.AccessLogFormat).Kind == VerdictKind.Fail
            ? Evidence.Of(stage.AccessLogFormat, stage.AccessLog) : stage.AccessLog;

    private static Verdict HasFormat(Setting<string> format) => format.IsSet | format.IsPresentAnd(text => text.Length == 0);
}
