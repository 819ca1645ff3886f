using Lintel.Cloud.CloudFront;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudFront;

public sealed class ModernHttp : Rule<Distribution>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Distributions offer HTTP/3",
        Fails = "Viewers with weak connections cannot use HTTP/3",
        Severity = Severity.Low,
        Practices = [new(Perf04.Bp05, OnPass.Supports, OnFailure.Nothing)],
    };

    protected override Verdict Holds(Distribution distribution) => distribution.HttpVersion.IsOneOf("http3", "http2and3");

    protected override Evidence Look(Distribution distribution) => Evidence.Of(distribution.HttpVersion);

    protected override Func<Distribution, Fix?> Mend => distribution => Fix.Set(distribution.HttpVersion, "http2and3");
}
