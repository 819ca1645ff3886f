using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Provisioning;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Tagging;

public sealed class CostTagsPresent : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Everything says to whom its cost belongs",
        Fails = "Resources do not say to whom their cost belongs",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost03.Bp02, OnPass.Proves, OnFailure.Refutes),
            new(Cost03.Bp03, OnPass.Supports, OnFailure.Weakens),
            new(Cost02.Bp06, OnPass.Supports, OnFailure.Nothing),
        ],
        Aliases = ["REQUIRED_TAGS"],
    };

    private const int Few = 3;

    private static readonly (string Name, string[] Keys)[] Wanted =
    [
        ("Team", ["Team", "Owner", "CostCenter", "Cost-Center", "BusinessUnit", "Squad"]),
        ("Environment", ["Environment", "Env", "Stage"]),
        ("Project", ["Project", "Application", "App", "Service", "Workload", "Product"]),
    ];

    protected override Verdict AppliesTo(Architecture architecture) => SettingList<TaggedResource>.Of(architecture.Tagged()).HasAtLeast(Few);

    protected override Verdict Holds(Architecture architecture) =>
        Verdict.All(architecture.Tagged().Select(resource => IsTagged(resource)));

    protected override Evidence Look(Architecture architecture)
    {
        var all = architecture.Tagged().ToList();
        var bare = all.Where(resource => IsTagged(resource).Kind != VerdictKind.Pass).ToList();
        if (bare.Count == 0)
            return Evidence.Saying($"all {all.Count} resources that take tags", architecture.Provisioning.Location);
        var counts = Wanted.Select(wanted => $"{wanted.Name} on {all.Count(resource => Has(resource, wanted.Keys).Kind == VerdictKind.Pass)}");
        return Evidence.Saying($"of {all.Count} resources that take tags, {string.Join(", ", counts)}", bare[0].Location);
    }

    private static Verdict IsTagged(TaggedResource resource) => Verdict.All(Wanted.Select(wanted => Has(resource, wanted.Keys)));

    private static Verdict Has(TaggedResource resource, string[] keys) => Verdict.Any(keys.Select(resource.Tags.Has));
}
