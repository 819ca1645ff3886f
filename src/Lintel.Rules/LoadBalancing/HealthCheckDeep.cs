using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class HealthCheckDeep : Rule<TargetGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Health checks ask the application how it is",
        Fails = "The health check asks for the home page, which may answer while the application is broken, or fail while it works",
        Severity = Severity.Low,
        Practices = [new(Rel11.Bp01, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_261"],
    };

    // Health checks of other protocols have no path.
    protected override Verdict AppliesTo(TargetGroup group) =>
        group.HealthCheck.Is(true) & group.Protocol.IsOneOf("HTTP", "HTTPS") & !group.HealthCheckProtocol.IsPresentAnd(protocol => protocol is "TCP" or "tcp");

    protected override Verdict Holds(TargetGroup group) => !group.HealthCheckPath.IsOneOf("/", "");

    protected override Evidence Look(TargetGroup group) => Evidence.Of(group.HealthCheckPath);
}
