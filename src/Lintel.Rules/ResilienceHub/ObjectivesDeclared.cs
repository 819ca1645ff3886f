using Lintel.Cloud;
using Lintel.Cloud.DynamoDb;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.ResilienceHub;

public sealed class ObjectivesDeclared : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Recovery objectives are written down",
        Fails = "It is written nowhere how long recovery may take and how much data may be lost",
        Severity = Severity.Low,
        Practices = [new(Rel13.Bp01, OnPass.Supports, OnFailure.Refutes)],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    protected override Verdict Holds(Architecture architecture) => 
        architecture.Has("aws_resiliencehub_resiliency_policy", "AWS::ResilienceHub::ResiliencyPolicy")
        | Obliging(architecture).Any(store => store.Tags.Has("RTO") & store.Tags.Has("RPO"));

    protected override SettingList<Resource> Obliging(Architecture architecture) =>
        SettingList<Resource>.Of(architecture.Everything().Where(resource => resource.IsCertain && resource is IDataStore or Table));
}
