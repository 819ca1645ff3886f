using Lintel.Cloud.Mq;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Mq;

public sealed class SurvivesZoneLoss : Rule<Broker>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Message brokers have a spare in another zone",
        Fails = "The broker stands in a single Availability Zone",
        Severity = Severity.Medium,
        Practices = [new(Rel10.Bp01, OnPass.Supports, OnFailure.Weakens), new(Rel11.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["MQ.5", "MQ_ACTIVE_DEPLOYMENT_MODE", "mq_broker_active_deployment_mode", "mq_broker_cluster_deployment_mode", "MQ.6"],
        Effort = Effort.Medium,
        Replaces = true,
    };

    protected override Verdict Holds(Broker broker) => broker.DeploymentMode.IsOneOf("ACTIVE_STANDBY_MULTI_AZ", "CLUSTER_MULTI_AZ");

    protected override Evidence Look(Broker broker) => broker.DeploymentMode;
}
