using Lintel.Cloud.ApiGateway;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ApiGateway;

public sealed class ResponsesCompressed : Rule<RestApi>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "REST APIs compress their responses",
        Fails = "Responses of the API are sent as they are",
        Severity = Severity.Low,
        Practices = [new(Perf04.Bp05, OnPass.Supports, OnFailure.Weakens), new(Sus04.Bp07, OnPass.Supports, OnFailure.Nothing)],
        Aliases = ["api_gateway_with_invalid_compression", "d6653eee-2d4d-4e6a-976f-6794a497999a", "ed35928e-195c-4405-a252-98ccb664ab7b"],
    };

    private const int Limit = 10_485_760;

    protected override Verdict Holds(RestApi api) => api.CompressionBytes.IsPresentAnd(bytes => bytes is >= 0 and < Limit);

    protected override Evidence Look(RestApi api) => api.CompressionBytes;
}
