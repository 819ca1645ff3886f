using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class PrivateSubnetsRouted : ArchitectureRule<Subnet>
{
    private static readonly Naming<Subnet, VpcNetwork> Subnets = new(subnet => subnet.Vpc);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Every subnet says where its traffic goes",
        Fails = "The subnet is left to the main route table of the VPC, which anybody may change for all such subnets at once",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp01, OnPass.Supports, OnFailure.Weakens)],
    };

    // In a VPC where other subnets have a table of their own, the one that has none was forgotten.
    protected override Verdict AppliesTo(Subnet subnet, Architecture architecture) => !subnet.IsInDefaultVpc
        & Verdict.Any(Beside(subnet, architecture).Select(Routing.HasOwnTable));

    protected override Verdict Holds(Subnet subnet, Architecture architecture) => Routing.HasOwnTable(subnet)
        | (architecture.Routing.TableOrNull(subnet) is null ? !Population.Everyone : Population.Everyone);

    protected override Evidence Look(Subnet subnet, Architecture architecture) => architecture.Routing.TableOrNull(subnet) is { } table
        ? Evidence.Saying($"`{table.Address}` holds for it")
        : Evidence.Saying("no association gives it a route table, and the main one is not written here");

    private static IEnumerable<Subnet> Beside(Subnet subnet, Architecture architecture) =>
        architecture.Find<VpcNetwork>(subnet.Vpc).OrNull is { IsLookup: false } vpc
            ? Subnets.Certain(vpc, architecture).Where(other => other.Address != subnet.Address)
            : [];
}
