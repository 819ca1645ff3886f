using Lintel.Cloud;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;

namespace Lintel.Rules.Lambda;

public sealed class SpreadOverZones : ArchitectureRule<Function>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Functions in a VPC have subnets in two zones",
        Fails = "The function has a way out in one Availability Zone only",
        Severity = Severity.Medium,
        Practices = [new(Rel10.Bp01, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["LAMBDA_VPC_MULTI_AZ_CHECK", "Lambda.5", "awslambda_function_vpc_multi_az"],
    };

    protected override Verdict AppliesTo(Function function, Architecture architecture) => !function.Subnets.IsEmpty;

    protected override Verdict Holds(Function function, Architecture architecture) => architecture.Zones.Of(function.Subnets).HasAtLeast(2);

    protected override Evidence Look(Function function, Architecture architecture) => Evidence.Saying(
        $"its subnets are in {architecture.Zones.Of(function.Subnets)}", function.Subnets.Select(subnet => subnet.Location).FirstOrDefault(place => place is not null));
}
