using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;

namespace Lintel.Rules.AutoScaling;

public sealed class HealthCheckedByLoadBalancer : Rule<AutoScalingGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Groups behind a load balancer replace what fails its health checks",
        Fails = "An instance that the load balancer finds broken is kept as long as it is powered on",
        Severity = Severity.Medium,
        Practices = [new(Rel11.Bp03, OnPass.Proves, OnFailure.Refutes), new(Rel07.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV2_AWS_15", "AutoScaling.1", "AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED"],
    };

    protected override Verdict AppliesTo(AutoScalingGroup group) => Balancing.IsBehindOne(group);

    protected override Verdict Holds(AutoScalingGroup group) => group.HealthCheckType.Is(types => types.Contains("ELB", StringComparison.OrdinalIgnoreCase));

    protected override Evidence Look(AutoScalingGroup group) => Evidence.Of(group.HealthCheckType);
}
