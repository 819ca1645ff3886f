using Lintel.Rules.Common;

namespace Lintel.Rules.AppConfig;

public sealed class ReleasesFlagged : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Features can be switched without a deployment",
        Fails = "A feature that misbehaves is switched off by a deployment only",
        Severity = Severity.Low,
        Practices =
        [
            new(Rel05.Bp07, OnPass.Supports, OnFailure.Nothing),
            new(Ops05.Bp09, OnPass.Supports, OnFailure.Nothing),
            new(Ops05.Bp03, OnPass.Supports, OnFailure.Nothing),
            new(Sus06.Bp02, OnPass.Supports, OnFailure.Nothing),
            new(Ops03.Bp05, OnPass.Supports, OnFailure.Nothing),
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    protected override string[] Types { get; } =
    [
        "aws_appconfig_application", "aws_appconfig_configuration_profile", "aws_evidently_feature", "aws_evidently_launch",
        "launchdarkly_feature_flag", "AWS::AppConfig::Application", "AWS::AppConfig::ConfigurationProfile", "AWS::Evidently::Feature",
    ];
}
