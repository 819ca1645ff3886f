using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.CostExplorer;

public sealed class AnomalyMonitorPresent : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Unusual spending is noticed",
        Fails = "No monitor of unusual spending is seen",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost01.Bp05, OnPass.Supports, OnFailure.Weakens),
            new(Cost01.Bp06, OnPass.Proves, OnFailure.Refutes),
            new(Cost03.Bp05, OnPass.Proves, OnFailure.Refutes),
        ],
        Absence = AbsenceTier.Account,
    };

    protected override Verdict Holds(Architecture architecture) => architecture.Has("aws_ce_anomaly_monitor", "AWS::CE::AnomalyMonitor");
}
