using Lintel.Cloud;
using Lintel.Cloud.Route53;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Route53;

public sealed class AlternativesChecked : ArchitectureRule<DnsRecord>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "DNS leaves out alternatives that are not healthy",
        Fails = "Requests are sent to this alternative although it may be down",
        Severity = Severity.Medium,
        Practices =
        [
            new(Rel11.Bp02, OnPass.Proves, OnFailure.Weakens),
            new(Rel11.Bp01, OnPass.Supports, OnFailure.Weakens),
            new(Rel13.Bp05, OnPass.Proves, OnFailure.Refutes),
            new(Rel02.Bp01, OnPass.Proves, OnFailure.Weakens),
            new(Rel11.Bp04, OnPass.Proves, OnFailure.Refutes),
        ],
    };

    // The last resort needs no check: there is nothing else to send requests to.
    protected override Verdict AppliesTo(DnsRecord record, Architecture architecture) =>
        record.IsRouted & !record.Failover.IsPresentAnd(kind => kind.Equals("SECONDARY", StringComparison.OrdinalIgnoreCase)) & !record.Weight.IsPresentAnd(weight => weight == 0);

    protected override Verdict Holds(DnsRecord record, Architecture architecture) =>
        (record.HealthCheck.IsNamed & !architecture.Find<HealthCheck>(record.HealthCheck).Is(check => check.Disabled.Is(true)))
        | (record.AliasTarget.IsSet & record.EvaluateTargetHealth.Is(true));

    protected override Evidence Look(DnsRecord record, Architecture architecture) => record.AliasTarget.IsSet.Kind == VerdictKind.Pass
        ? Evidence.Of(record.EvaluateTargetHealth, record.HealthCheck)
        : Evidence.Of(record.HealthCheck);
}
