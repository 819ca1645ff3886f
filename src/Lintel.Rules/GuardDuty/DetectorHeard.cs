using Lintel.Cloud;
using Lintel.Cloud.Events;
using Lintel.Cloud.GuardDuty;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.GuardDuty;

public sealed class DetectorHeard : ArchitectureRule<Detector>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Findings of GuardDuty reach somebody",
        Fails = "Nothing takes the findings further",
        Severity = Severity.Medium,
        Practices =
        [
            new(Sec04.Bp04, OnPass.Supports, OnFailure.Weakens),
            new(Sec10.Bp06, OnPass.Proves, OnFailure.Weakens),
            new(Ops10.Bp07, OnPass.Supports, OnFailure.Weakens),
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Account,
    };

    protected override Verdict Holds(Detector detector, Architecture architecture) =>
        architecture.Has("aws_securityhub_account", "AWS::SecurityHub::Hub", "aws_detective_graph", "aws_guardduty_publishing_destination")
        | architecture.Known<EventRule>().Any(rule => rule.Pattern.Is(pattern => pattern.Contains("guardduty", StringComparison.OrdinalIgnoreCase)));

    protected override Evidence Look(Detector detector, Architecture architecture) =>
        Evidence.Saying("no event rule is about `aws.guardduty`, and neither Security Hub nor a publishing destination is set up beside it", detector.Location);
}
