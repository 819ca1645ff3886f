using Lintel.Cloud.Ecr;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecr;

public sealed class RepositoryExpiresImages : Rule<Repository>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Old images expire",
        Fails = "Images are kept for ever",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost04.Bp05, OnPass.Proves, OnFailure.Refutes),
            new(Sus04.Bp05, OnPass.Proves, OnFailure.Refutes),
            new(Sus04.Bp03, OnPass.Proves, OnFailure.Weakens),
        ],
        Aliases = ["ECR_PRIVATE_LIFECYCLE_POLICY_CONFIGURED", "ECR.3", "ecr_repositories_lifecycle_policy_enabled"],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(Repository repository) => repository.LifecyclePolicy.IsSet;

    protected override Evidence Look(Repository repository) => repository.LifecyclePolicy;
}
