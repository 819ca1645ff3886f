using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class FlowLogged : ArchitectureRule<VpcNetwork>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The traffic of every VPC is logged",
        Fails = "No flow log records the traffic of the VPC",
        Severity = Severity.Medium,
        Practices =
        [
            new(Sec04.Bp01, OnPass.Proves, OnFailure.Weakens),
            new(Ops04.Bp04, OnPass.Proves, OnFailure.Weakens),
            new(Perf04.Bp01, OnPass.Supports, OnFailure.Nothing),
            new(Perf04.Bp07, OnPass.Supports, OnFailure.Nothing),
        ],
        Aliases =
        [
            "CKV2_AWS_11", "AVD-AWS-0178", "EC2.6", "VPC_FLOW_LOGS_ENABLED", "vpc_flow_logs_enabled", "vpc_flowlogs_disabled",
            "f83121ea-03da-434f-9277-9cd247ab3047", "f6d299d2-21eb-41cc-b1e1-fe12d857500b",
        ],
        Absence = AbsenceTier.Attached,
    };

    // Where subnets are logged one by one, someone has thought about what to log.
    protected override Verdict Holds(VpcNetwork vpc, Architecture architecture) =>
        !vpc.FlowLogs.IsEmpty
        | architecture.ReferringTo<Subnet>(vpc).Any(subnet => !architecture.ReferringTo<FlowLog>(subnet).IsEmpty);

    protected override Evidence Look(VpcNetwork vpc, Architecture architecture) => vpc.FlowLogs.Items.Length > 0
        ? Evidence.Of(vpc.FlowLogs.Items[0])
        : Evidence.Saying("neither the VPC nor one of its subnets has one");
}
