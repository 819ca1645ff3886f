using Lintel.Cloud.Mq;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Mq;

public sealed class Logged : Rule<Broker>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Message brokers keep their log",
        Fails = "What happens on the broker leaves no log",
        Severity = Severity.Low,
        Practices = [new(Ops04.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_48", "AVD-AWS-0071", "mq_broker_logging_disabled", "mq_broker_cloudwatch_log_publishing",
            "31245f98-a6a9-4182-9fc1-45482b9d030a", "e519ed6a-8328-4b69-8eb7-8fa549ac3050",
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(Broker broker) => broker.GeneralLog.Is(true);

    protected override Evidence Look(Broker broker) => broker.GeneralLog;
}
