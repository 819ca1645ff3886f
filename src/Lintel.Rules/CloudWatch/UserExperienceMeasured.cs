using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.CloudWatch;

public sealed class UserExperienceMeasured : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "What users experience is measured",
        Fails = "Nothing measures what users of the public endpoint experience",
        Severity = Severity.Low,
        Practices = [new(Ops04.Bp03, OnPass.Proves, OnFailure.Refutes), new(Perf05.Bp02, OnPass.Proves, OnFailure.Weakens)],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    protected override Verdict Holds(Architecture architecture) => architecture.Has("aws_synthetics_canary", "AWS::Synthetics::Canary", "aws_rum_app_monitor", "AWS::RUM::AppMonitor", "datadog_synthetics_test", "newrelic_synthetics_monitor", "checkly_check", "pingdom_check", "statuscake_uptime_check", "uptimerobot_monitor");

    protected override SettingList<Resource> Obliging(Architecture architecture) => Subjects.Entries(architecture);
}
