using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;

namespace Lintel.Rules.Data;

public sealed class InPrivateSubnets : ContractRule<IDataStore>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Data stores stand in subnets without a way to the Internet",
        Fails = "The store stands in a public subnet",
        Severity = Severity.Medium,
        Practices = [new(Sec05.Bp01, OnPass.Proves, OnFailure.Refutes)],
        Effort = Effort.Large,
    };

    protected override Verdict AppliesTo(IDataStore store, Resource resource, Architecture architecture) => !architecture.Exposure.SubnetsOf(resource).IsEmpty;

    protected override Verdict Holds(IDataStore store, Resource resource, Architecture architecture) =>
        !architecture.Exposure.SubnetsOf(resource).Any(architecture.Routing.IsPublic);

    protected override Evidence Look(IDataStore store, Resource resource, Architecture architecture)
    {
        var open = architecture.Exposure.SubnetsOf(resource).Where(architecture.Routing.IsPublic).Items;
        return open is [var subnet, ..]
            ? Evidence.Saying($"`{subnet.Address}` has a default route to an internet gateway")
            : Evidence.Saying("none of its subnets has a default route to an internet gateway");
    }
}
