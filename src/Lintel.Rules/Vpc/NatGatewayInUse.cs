using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class NatGatewayInUse : ArchitectureRule<NatGateway>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "A route leads to every NAT gateway",
        Fails = "No route leads to the NAT gateway, which is paid for by the hour",
        Severity = Severity.Medium,
        Practices =
        [
            new(Cost04.Bp03, OnPass.Supports, OnFailure.Refutes),
            new(Sus02.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Sus03.Bp02, OnPass.Supports, OnFailure.Refutes),
        ],
    };

    protected override Verdict Holds(NatGateway gateway, Architecture architecture) => architecture.IsReferredTo(gateway);

    protected override Evidence Look(NatGateway gateway, Architecture architecture) => Evidence.Saying("no route table names it");
}
