using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Ec2;

public sealed class InOwnNetwork : ArchitectureRule<Instance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Instances run in a VPC of the workload's own",
        Fails = "The instance runs in the default VPC, all of whose subnets are public",
        Severity = Severity.Medium,
        Practices = [new(Sec05.Bp01, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_148", "AVD-AWS-0101", "default_vpc_exists", "ec2_instance_using_default_vpc",
            "96ed3526-0179-4c73-b1b2-372fde2e0d13", "7e4a6e76-568d-43ef-8c4e-36dea481bff1", "e42a3ef0-5325-4667-84bf-075ba1c9d58e",
        ],
        Effort = Effort.Medium,
        Replaces = true,
    };

    protected override Verdict Holds(Instance instance, Architecture architecture) =>
        !instance.NetworkInterfaces.IsEmpty
        | (instance.Subnet.IsSet & !IsDefault(instance.Subnet, architecture));

    protected override Evidence Look(Instance instance, Architecture architecture) => Evidence.Of(instance.Subnet);

    // What is only looked up may be in any VPC, and is taken to be in one that somebody made.
    private static Verdict IsDefault(Setting<string> id, Architecture architecture) => architecture.Find<Subnet>(id).OrNull is { } subnet
        ? subnet.IsInDefaultVpc | architecture.Find<VpcNetwork>(subnet.Vpc).Is(vpc => vpc.IsDefault)
        : !id.IsSet;
}
