using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Config;

public sealed class RecorderPresent : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "AWS Config records how resources change",
        Fails = "No AWS Config recorder is seen",
        Severity = Severity.Low,
        Practices =
        [
            new(Sec01.Bp06, OnPass.Proves, OnFailure.Refutes),
            new(Ops05.Bp03, OnPass.Supports, OnFailure.Weakens),
            new(Cost04.Bp01, OnPass.Proves, OnFailure.Refutes),
        ],
        Absence = AbsenceTier.Account,
    };

    protected override Verdict Holds(Architecture architecture) => architecture.Has("aws_config_configuration_recorder", "AWS::Config::ConfigurationRecorder");
}
