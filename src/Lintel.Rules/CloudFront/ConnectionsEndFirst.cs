using Lintel.Cloud;
using Lintel.Cloud.CloudFront;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudFront;

public sealed class ConnectionsEndFirst : ArchitectureRule<Distribution>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "CloudFront lets go of idle connections before the load balancer does",
        Fails = "CloudFront sends requests into connections that the load balancer has closed",
        Severity = Severity.Medium,
        Practices = [new(Rel05.Bp05, OnPass.Supports, OnFailure.Refutes), new(Perf04.Bp05, OnPass.Nothing, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(Distribution distribution, Architecture architecture) =>
        distribution.Origins.Any(origin => architecture.Find<LoadBalancer>(origin.DomainName).Is(balancer => balancer.IsApplication));

    protected override Verdict Holds(Distribution distribution, Architecture architecture) =>
        !distribution.Origins.Any(origin => IsTooLong(origin, architecture));

    protected override Evidence Look(Distribution distribution, Architecture architecture) =>
        distribution.Origins.Items.FirstOrDefault(found => IsTooLong(found, architecture).Kind == VerdictKind.Pass) is { } origin
        && architecture.Find<LoadBalancer>(origin.DomainName).OrNull is { } balancer
            ? Evidence.Of(origin.KeepAliveSeconds) with { Text = $"{origin.KeepAliveSeconds.Describe()}, and of `{balancer.Address}` {balancer.IdleTimeoutSeconds.Describe()}" }
            : Evidence.Of([.. distribution.Origins.Select(found => (ISetting)found.KeepAliveSeconds)]);

    private static Verdict IsTooLong(DistributionOrigin origin, Architecture architecture) => architecture.Find<LoadBalancer>(origin.DomainName).OrNull is not { } balancer
        ? !Population.Everyone
        : origin.KeepAliveSeconds.Satisfies(kept => balancer.IdleTimeoutSeconds.Is(idle => kept >= idle));
}
