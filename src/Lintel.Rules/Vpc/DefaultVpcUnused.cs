using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class DefaultVpcUnused : Rule<VpcNetwork>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Workloads leave the default VPC alone",
        Fails = "The default VPC, all of whose subnets are public, is adopted",
        Severity = Severity.Low,
        Practices = [new(Sec05.Bp01, OnPass.Nothing, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_148", "AVD-AWS-0101", "default_vpc_exists", "96ed3526-0179-4c73-b1b2-372fde2e0d13"],
        Effort = Effort.Medium,
    };

    // Where it may not be made at all, nothing is claimed.
    protected override Verdict Holds(VpcNetwork vpc) => !vpc.IsDefault | (vpc.IsCertain ? !Population.Everyone : Verdict.Unknown);

    protected override Evidence Look(VpcNetwork vpc) => Evidence.Saying("it is the VPC that AWS makes in every Region");
}
