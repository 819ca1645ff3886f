using Lintel.Cloud;
using Lintel.Cloud.Ecr;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Inspector;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecr;

public sealed class RepositoryScanned : ArchitectureRule<Repository>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Images are scanned for known vulnerabilities",
        Fails = "Images are not scanned when they are pushed",
        Severity = Severity.Medium,
        Practices = [new(Sec06.Bp01, OnPass.Proves, OnFailure.Weakens), new(Sec11.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_163", "AVD-AWS-0030", "unscanned_ecr_image", "9630336b-3fed-4096-8173-b9afdfe346a7",
            "ECR_PRIVATE_IMAGE_SCANNING_ENABLED", "ECR.1", "ecr_repositories_scan_images_on_push_enabled", "ECR_REPO_SCAN_ON_PUSH",
            "9025b2b3-e554-4842-ba87-db7aeec36d35",
        ],
    };

    protected override Verdict Holds(Repository repository, Architecture architecture) =>
        repository.ScanOnPush.Is(true) | architecture.Has("aws_ecr_registry_scanning_configuration") | IsInspected(architecture);

    protected override Evidence Look(Repository repository, Architecture architecture) => repository.ScanOnPush;

    private static Verdict IsInspected(Architecture architecture) =>
        architecture.Known<Enabler>().Any(enabler => enabler.ResourceTypes.Any(type => type.IsText("ECR")));

    protected override Func<Repository, Architecture, Fix?> Mend => (repository, _) => Fix.Set(repository.ScanOnPush, true);
}
