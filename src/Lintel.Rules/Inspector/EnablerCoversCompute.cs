using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Ecr;
using Lintel.Cloud.Inspector;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Inspector;

public sealed class EnablerCoversCompute : ArchitectureRule<Enabler>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Amazon Inspector scans what is in use",
        Fails = "Inspector leaves out a kind of compute that is in use",
        Severity = Severity.Medium,
        Practices = [new(Sec06.Bp01, OnPass.Proves, OnFailure.Weakens), new(Sec01.Bp04, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override Verdict Holds(Enabler enabler, Architecture architecture) =>
        Covers<Function>(enabler, architecture, "LAMBDA") & Covers<Instance>(enabler, architecture, "EC2") & Covers<Repository>(enabler, architecture, "ECR");

    protected override Evidence Look(Enabler enabler, Architecture architecture) => Evidence.Of([.. enabler.ResourceTypes.Items]);

    private static Verdict Covers<T>(Enabler enabler, Architecture architecture, string type)
        where T : Resource => architecture.Known<T>().IsEmpty | enabler.ResourceTypes.Any(scanned => scanned.IsText(type));
}
