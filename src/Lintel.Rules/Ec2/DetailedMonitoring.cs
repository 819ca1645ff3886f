using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class DetailedMonitoring : MachineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Instances report metrics every minute",
        Fails = "Metrics come every five minutes only",
        Severity = Severity.Low,
        Practices = [new(Rel06.Bp01, OnPass.Proves, OnFailure.Weakens), new(Perf02.Bp03, OnPass.Proves, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_126", "EC2_INSTANCE_DETAILED_MONITORING_ENABLED", "ec2_instance_monitoring_disabled",
            "23b70e32-032e-4fa6-ba5c-82f56b9980e6", "0264093f-6791-4475-af34-4b8102dcbcd0",
        ],
    };

    protected override Verdict Holds(IMachine machine, Architecture architecture) => machine.DetailedMonitoring.Is(true);

    protected override Evidence Look(IMachine machine) => Evidence.Of(machine.DetailedMonitoring);
}
