using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class LaunchConfigurationReplaced : Rule<AutoScalingGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Auto Scaling groups launch from templates",
        Fails = "The group launches from a launch configuration, which AWS no longer develops and closes to new accounts",
        Severity = Severity.Medium,
        Practices =
        [
            new(Perf05.Bp06, OnPass.Proves, OnFailure.Refutes),
            new(Sus06.Bp03, OnPass.Proves, OnFailure.Weakens),
            new(Rel08.Bp04, OnPass.Supports, OnFailure.Nothing),
        ],
        Aliases = ["CKV_AWS_315", "AutoScaling.9", "AUTOSCALING_LAUNCH_TEMPLATE"],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(AutoScalingGroup group) => !group.LaunchConfiguration.IsSet;

    protected override Evidence Look(AutoScalingGroup group) => Evidence.Of(group.LaunchConfiguration);
}
