using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.CostExplorer;

public sealed class RightsizingAdvised : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "AWS is asked what is too large",
        Fails = "Nobody asks AWS what is too large",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost06.Bp02, OnPass.Supports, OnFailure.Weakens),
            new(Perf02.Bp04, OnPass.Supports, OnFailure.Weakens),
            new(Perf02.Bp03, OnPass.Supports, OnFailure.Weakens),
            new(Sus05.Bp01, OnPass.Supports, OnFailure.Weakens),
        ],
        Absence = AbsenceTier.Account,
    };

    protected override Verdict Holds(Architecture architecture) => architecture.Has("aws_computeoptimizer_enrollment_status", "aws_costoptimizationhub_enrollment_status", "aws_computeoptimizer_recommendation_preferences");
}
