using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Route53;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Route53;

public sealed class ServersBehindBalancer : ArchitectureRule<DnsRecord>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Several servers share their load behind a load balancer",
        Fails = "DNS deals requests out to servers, whether they are up or down, idle or full",
        Severity = Severity.Medium,
        Practices = [new(Perf04.Bp04, OnPass.Supports, OnFailure.Refutes), new(Rel11.Bp02, OnPass.Nothing, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(DnsRecord record, Architecture architecture) =>
        record.Values.HasAtLeast(2) & record.RecordType.IsOneOf("A", "AAAA") | (architecture.Find<LoadBalancer>(record.AliasTarget).OrNull is null ? !Population.Everyone : Population.Everyone);

    protected override Verdict Holds(DnsRecord record, Architecture architecture) => Servers(record, architecture) switch
    {
        >= 2 => !Population.Everyone,
        _ when record.AliasTarget.IsSet.Kind == VerdictKind.Pass => Population.Everyone,
        // What stands behind an address that is written out, nobody knows here.
        _ => Verdict.Unknown,
    };

    protected override Evidence Look(DnsRecord record, Architecture architecture) => Servers(record, architecture) is var count and > 1
        ? Evidence.Saying($"{count} of its {record.Values.Items.Length} values are addresses of instances", record.Values.Items[0].Location)
        : Evidence.Of([record.AliasTarget, .. record.Values.Items]);

    private static int Servers(DnsRecord record, Architecture architecture) => record.Values.Items.Count(value =>
        architecture.Find<Instance>(value).OrNull is not null || architecture.Find<ElasticIp>(value).OrNull is not null);
}
