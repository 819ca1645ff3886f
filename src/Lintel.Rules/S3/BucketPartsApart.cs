using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class BucketPartsApart : Rule<Bucket>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The parts of a bucket are resources of their own",
        Fails = "Arguments that the provider has deprecated configure the bucket",
        Severity = Severity.Low,
        Practices =
        [
            new(Perf05.Bp06, OnPass.Nothing, OnFailure.Weakens),
            new(Sus06.Bp03, OnPass.Nothing, OnFailure.Nothing),
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(Bucket bucket) => bucket.OlderArguments.IsEmpty;

    protected override Evidence Look(Bucket bucket) => Evidence.Of([.. bucket.OlderArguments.Items.Select(argument => (ISetting)argument)]);
}
