using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class ElasticIpInUse : ArchitectureRule<ElasticIp>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Elastic IP addresses are in use",
        Fails = "An Elastic IP address belongs to nothing and is paid for",
        Severity = Severity.Low,
        Practices = [new(Cost04.Bp03, OnPass.Supports, OnFailure.Refutes), new(Sus02.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV2_AWS_19", "EC2.12", "EIP_ATTACHED", "ec2_elastic_ip_unassigned"],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(ElasticIp address, Architecture architecture) =>
        address.Instance.IsSet | address.NetworkInterface.IsSet | architecture.IsReferredTo(address);

    protected override Evidence Look(ElasticIp address, Architecture architecture) =>
        Evidence.Saying("no instance, interface, NAT gateway or load balancer names it");
}
