using Lintel.Cloud.Config;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Config;

public sealed class RecorderRecordsAll : Rule<Recorder>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "AWS Config records every type of resource",
        Fails = "AWS Config leaves out types of resources",
        Severity = Severity.Low,
        Practices =
        [
            new(Sec04.Bp01, OnPass.Supports, OnFailure.Weakens),
            new(Sec01.Bp06, OnPass.Supports, OnFailure.Weakens),
            new(Cost04.Bp01, OnPass.Proves, OnFailure.Weakens),
            new(Rel13.Bp04, OnPass.Supports, OnFailure.Nothing),
        ],
        Aliases = ["CKV2_AWS_45", "Config.1", "config_recorder_all_regions_enabled"],
    };

    protected override Verdict Holds(Recorder recorder) =>
        (recorder.AllSupported.Is(true) | recorder.Strategy.IsPresentAnd(strategy => strategy != "INCLUSION_BY_RESOURCE_TYPES"))
        & !recorder.Enabled.IsPresentAnd(enabled => !enabled);

    protected override Evidence Look(Recorder recorder) => recorder.Enabled.IsPresentAnd(enabled => !enabled).Kind == VerdictKind.Pass
        ? Evidence.Of(recorder.Enabled)
        : Evidence.Of(recorder.AllSupported, recorder.Strategy);
}
