using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.AutoScaling;

public sealed class AttachmentCurrent : Rule<GroupAttachment>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Attachments name the target group by the argument in force",
        Fails = "The argument was removed from version 5 of the AWS provider, so the group is attached to nothing",
        Severity = Severity.Medium,
        Practices = [new(Perf05.Bp06, OnPass.Nothing, OnFailure.Weakens)],
    };

    protected override Verdict Holds(GroupAttachment attachment) => !attachment.TargetGroupByRemovedName.IsSet;

    protected override Evidence Look(GroupAttachment attachment) => Evidence.Of(attachment.TargetGroupByRemovedName);
}
