using Lintel.Cloud;
using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class TargetGroupInUse : ArchitectureRule<TargetGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "A listener forwards to every target group",
        Fails = "No listener forwards to the target group, so that its targets get no requests",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost04.Bp03, OnPass.Supports, OnFailure.Weakens),
            new(Sus03.Bp02, OnPass.Nothing, OnFailure.Nothing),
            new(Sus02.Bp03, OnPass.Proves, OnFailure.Weakens),
        ],
        Absence = AbsenceTier.Attached,
    };

    // What registers targets with the group does not send it requests.
    protected override Verdict Holds(TargetGroup group, Architecture architecture) => architecture.IsReferredTo(
        group,
        [.. TargetAttachment.Types.All, .. AutoScalingGroup.Types.All, .. GroupAttachment.Types.All, "aws_ecs_service", "AWS::ECS::Service"]);

    protected override Evidence Look(TargetGroup group, Architecture architecture) => Evidence.Saying("no listener and no rule of one names it");
}
