using Lintel.Cloud;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.S3;

public sealed class ObjectAclPrivate : ArchitectureRule<BucketObject>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Objects are not made public one by one",
        Fails = "The object is readable by everyone",
        Severity = Severity.High,
        Practices = [new(Sec03.Bp07, OnPass.Supports, OnFailure.Refutes), new(Sec08.Bp04, OnPass.Proves, OnFailure.Refutes)],
    };

    protected override Verdict Holds(BucketObject item, Architecture architecture) =>
        !item.Acl.IsOneOf("public-read", "public-read-write", "authenticated-read")
        | (architecture.Find<Bucket>(item.Bucket).OrNull is { } bucket ? bucket.IgnorePublicAcls.IsPresentAnd(ignored => ignored) : Verdict.Any([]));

    protected override Evidence Look(BucketObject item, Architecture architecture) => Evidence.Of(item.Acl);
}
