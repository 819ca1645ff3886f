using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Provisioning;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Tagging;

public sealed class OwnersNamed : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Everything has an owner",
        Fails = "Resources name nobody who answers for them",
        Severity = Severity.Low,
        Practices = [new(Ops02.Bp01, OnPass.Proves, OnFailure.Refutes), new(Cost01.Bp01, OnPass.Supports, OnFailure.Nothing)],
    };

    private const int Few = 3;

    private static readonly string[] Keys =
        ["Owner", "Team", "Service", "Application", "Squad", "Contact", "Maintainer", "ServiceOwner", "TechnicalOwner", "BusinessUnit", "awsApplication"];

    protected override Verdict AppliesTo(Architecture architecture) => SettingList<TaggedResource>.Of(architecture.Tagged()).HasAtLeast(Few);

    protected override Verdict Holds(Architecture architecture) =>
        Verdict.All(architecture.Tagged().Select(resource => IsTagged(resource)));

    protected override Evidence Look(Architecture architecture)
    {
        var all = architecture.Tagged().ToList();
        var bare = all.Where(resource => IsTagged(resource).Kind != VerdictKind.Pass).ToList();
        if (bare.Count == 0)
            return Evidence.Saying($"all {all.Count} resources that take tags", architecture.Provisioning.Location);
        return Evidence.Saying($"{bare.Count} of {all.Count} resources that take tags name no owner, team or service", bare[0].Location);
    }

    private static Verdict IsTagged(TaggedResource resource) => Verdict.Any(Keys.Select(resource.Tags.Has));
}
