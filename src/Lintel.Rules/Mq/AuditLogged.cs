using Lintel.Cloud.Mq;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Mq;

public sealed class AuditLogged : Rule<Broker>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "ActiveMQ brokers log who administers them",
        Fails = "Nobody can tell who changed the broker",
        Severity = Severity.Low,
        Practices = [new(Sec04.Bp01, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_197", "AVD-AWS-0070", "mq_broker_logging_disabled", "MQ.2", "MQ_CLOUDWATCH_AUDIT_LOGGING_ENABLED",
            "mq_broker_cloudwatch_audit_log_enabled", "31245f98-a6a9-4182-9fc1-45482b9d030a",
            "e519ed6a-8328-4b69-8eb7-8fa549ac3050",
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict AppliesTo(Broker broker) => broker.EngineType.IsText("ActiveMQ");

    protected override Verdict Holds(Broker broker) => broker.AuditLog.Is(true);

    protected override Evidence Look(Broker broker) => broker.AuditLog;
}
