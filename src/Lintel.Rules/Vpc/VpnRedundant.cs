using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class VpnRedundant : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The way to the data center has a spare",
        Fails = "One device in the data center carries all that goes to AWS",
        Severity = Severity.Medium,
        Practices = [new(Rel02.Bp02, OnPass.Proves, OnFailure.Refutes), new(Perf04.Bp03, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Large,
    };

    protected override Verdict AppliesTo(Architecture architecture) => !architecture.Known<VpnConnection>().IsEmpty;

    protected override Verdict Holds(Architecture architecture) =>
        Gateways(architecture) | architecture.Has("aws_dx_connection", "AWS::DirectConnect::Connection", "aws_dx_gateway_association");

    protected override Evidence Look(Architecture architecture) => Evidence.Of([.. architecture.All<VpnConnection>().Select(connection => (ISetting)connection.CustomerGateway)]);

    private static Verdict Gateways(Architecture architecture)
    {
        var connections = architecture.Known<VpnConnection>();
        return connections.Any(one => connections.Any(other => AreApart(one.CustomerGateway, other.CustomerGateway)));
    }

    private static Verdict AreApart(Setting<string> one, Setting<string> other) => one.IsOtherThan(other);
}
