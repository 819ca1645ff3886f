using Lintel.Cloud.ApiGateway;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ApiGateway;

public sealed class CacheEncrypted : Rule<RestStage>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Cached responses are encrypted",
        Fails = "Responses lie in the cache without encryption",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_308", "AVD-AWS-0002", "api_gateway_method_settings_cache_not_encrypted",
            "api_gateway_cache_encrypted_disabled", "API_GW_CACHE_ENABLED_AND_ENCRYPTED", "APIGateway.5",
            "b7c9a40c-23e4-4a2d-8d39-a3352f10f288", "37cca703-b74c-48ba-ac81-595b53398e9b",
        ],
    };

    protected override Verdict AppliesTo(RestStage stage) => !Caching(stage).IsEmpty;

    protected override Verdict Holds(RestStage stage) => !Caching(stage).Any(methods => !methods.CacheEncrypted.Is(true));

    protected override Evidence Look(RestStage stage) => Evidence.Of([.. Caching(stage).Select(methods => (ISetting)methods.CacheEncrypted)]);

    private static SettingList<MethodSettings> Caching(RestStage stage) => stage.MethodSettings.Where(methods => methods.Caching.Is(true));
}
