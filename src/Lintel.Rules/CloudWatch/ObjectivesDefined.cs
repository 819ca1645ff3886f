using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.CloudWatch;

public sealed class ObjectivesDefined : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Service levels have a number",
        Fails = "No service level objective is defined",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops04.Bp01, OnPass.Supports, OnFailure.Refutes),
            new(Perf05.Bp01, OnPass.Supports, OnFailure.Refutes),
            new(Rel11.Bp07, OnPass.Supports, OnFailure.Refutes),
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    protected override Verdict Holds(Architecture architecture) => Written.InRepository(architecture, FileKind.Objectives) | architecture.Has("awscc_applicationsignals_service_level_objective", "AWS::ApplicationSignals::ServiceLevelObjective", "datadog_service_level_objective", "newrelic_service_level", "grafana_slo", "nobl9_slo");

    protected override SettingList<Resource> Obliging(Architecture architecture) => Subjects.Entries(architecture);
}
