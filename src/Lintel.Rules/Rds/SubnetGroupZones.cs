using Lintel.Cloud;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;

namespace Lintel.Rules.Rds;

public sealed class SubnetGroupZones : ArchitectureRule<DbSubnetGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Subnet groups of databases span two zones",
        Fails = "All subnets of the group are in one Availability Zone",
        Severity = Severity.Medium,
        Practices = [new(Rel10.Bp01, OnPass.Proves, OnFailure.Refutes)],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(DbSubnetGroup group, Architecture architecture) => architecture.Zones.Of(group.Subnets).HasAtLeast(2);

    protected override Evidence Look(DbSubnetGroup group, Architecture architecture) => Evidence.Saying(
        $"its subnets are in {architecture.Zones.Of(group.Subnets)}", group.Subnets.Select(subnet => subnet.Location).FirstOrDefault(place => place is not null));
}
