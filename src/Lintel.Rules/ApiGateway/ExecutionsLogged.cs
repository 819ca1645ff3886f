using Lintel.Cloud;
using Lintel.Cloud.ApiGateway;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ApiGateway;

public sealed class ExecutionsLogged : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Stages of APIs log how requests are handled",
        Fails = "What happened to a request inside the API leaves no log",
        Severity = Severity.Low,
        Practices = [new(Ops04.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "api_gateway_access_logging_disabled", "API_GW_EXECUTION_LOGGING_ENABLED", "APIGateway.1",
            "apigateway_restapi_logging_enabled", "1b6799eb-4a7a-4b04-9001-8cceb9999326", "80d45af4-4920-4236-a56e-b7ef419d1941",
        ],
    };

    // Of the APIs of the second version only those over WebSockets can log it.
    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<RestStage>(
                architecture,
                _ => Population.Everyone,
                stage => stage.MethodSettings.Any(methods => Logs(methods.LogLevel)),
                stage => Evidence.Of([.. stage.MethodSettings.Select(methods => (ISetting)methods.LogLevel)]))
            .Concat(Population.Judge<HttpStage>(
                architecture,
                stage => stage.LogLevel.IsSet | architecture.Find<HttpApi>(stage.Api).Is(api => api.Protocol.IsText("WEBSOCKET")),
                stage => Logs(stage.LogLevel),
                stage => stage.LogLevel));

    private static Verdict Logs(Setting<string> level) => level.IsOneOf("ERROR", "INFO");
}
