using Lintel.Cloud;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.CloudWatch;

public sealed class FunctionsAlarmed : CoverageRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "An alarm watches each function",
        Fails = "Functions are watched by no alarm",
        Severity = Severity.Medium,
        Practices = [new(Ops08.Bp04, OnPass.Proves, OnFailure.Weakens), new(Rel06.Bp03, OnPass.Proves, OnFailure.Weakens)],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    protected override bool IsSubject(Resource resource) => resource is Function;

    protected override Verdict IsWatched(Resource resource, Architecture architecture) =>
        HasAlarm(resource, architecture, "AWS/Lambda");
}
