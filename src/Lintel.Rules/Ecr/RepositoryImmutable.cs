using Lintel.Cloud.Ecr;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecr;

public sealed class RepositoryImmutable : Rule<Repository>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "A tag always means the same image",
        Fails = "A tag can be pushed again with another image",
        Severity = Severity.Low,
        Practices =
        [
            new(Sec06.Bp04, OnPass.Proves, OnFailure.Weakens),
            new(Rel08.Bp04, OnPass.Proves, OnFailure.Weakens),
            new(Ops06.Bp01, OnPass.Proves, OnFailure.Weakens),
        ],
        Aliases =
        [
            "CKV_AWS_51", "AVD-AWS-0031", "ecr_image_tag_not_immutable", "d1846b12-20c5-4d45-8798-fc35b79268eb",
            "ECR_PRIVATE_TAG_IMMUTABILITY_ENABLED", "ECR.2", "ecr_repositories_tag_immutability",
            "33f41d31-86b1-46a4-81f7-9c9a671f59ac",
        ],
    };

    protected override Verdict Holds(Repository repository) => repository.TagMutability.Is(mutability => mutability.StartsWith("IMMUTABLE", StringComparison.Ordinal));

    protected override Evidence Look(Repository repository) => repository.TagMutability;

    protected override Func<Repository, Fix?> Mend => repository => Fix.Set(repository.TagMutability, "IMMUTABLE");
}
