using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class ObjectTypeCurrent : Rule<BucketObject>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Objects are written as the current resource type",
        Fails = "The resource type is deprecated in favour of `aws_s3_object`",
        Severity = Severity.Low,
        Practices = [new(Perf05.Bp06, OnPass.Nothing, OnFailure.Weakens)],
    };

    protected override Verdict Holds(BucketObject item) => !item.IsOfOlderType;

    protected override Evidence Look(BucketObject item) => Evidence.Saying($"it is written as `{item.Type}`");
}
