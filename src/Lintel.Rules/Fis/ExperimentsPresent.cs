using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Fis;

public sealed class ExperimentsPresent : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Faults are injected on purpose",
        Fails = "No experiment tests how the workload bears faults",
        Severity = Severity.Low,
        Practices =
        [
            new(Rel12.Bp04, OnPass.Proves, OnFailure.Refutes),
            new(Rel13.Bp03, OnPass.Supports, OnFailure.Nothing),
            new(Rel08.Bp03, OnPass.Supports, OnFailure.Nothing),
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    protected override Verdict Holds(Architecture architecture) =>
        Written.InRepository(architecture, FileKind.ChaosExperiment) | architecture.Has("aws_fis_experiment_template", "AWS::FIS::ExperimentTemplate");

    protected override SettingList<Resource> Obliging(Architecture architecture) => Subjects.Entries(architecture);
}
