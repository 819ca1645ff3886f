using System.Collections.Immutable;
using Lintel.Cloud.CloudTrail;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudTrail;

public sealed class TrailCoversRegions : Rule<Trail>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Trails record every Region",
        Fails = "The trail leaves out Regions or global services",
        Severity = Severity.Medium,
        Practices = [new(Sec04.Bp01, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_67", "AVD-AWS-0014", "cloudtrail_multi_region_disabled", "8173d5eb-96b5-4aa6-a71b-ecfa153c123d",
            "MULTI_REGION_CLOUD_TRAIL_ENABLED", "CloudTrail.1", "cloudtrail_multi_region_enabled",
            "058ac855-989f-4378-ba4d-52d004020da7",
        ],
    };

    protected override Verdict Holds(Trail trail) =>
        trail.MultiRegion.Is(true) & trail.GlobalServiceEvents.Is(true) & trail.Logging.Is(true);

    protected override ImmutableArray<Aspect> Aspects(Trail trail) =>
    [
        new(
            trail.MultiRegion.Is(true),
            ["CKV_AWS_67", "AVD-AWS-0014", "MULTI_REGION_CLOUD_TRAIL_ENABLED", "CloudTrail.1", "cloudtrail_multi_region_enabled"]),
        new(trail.MultiRegion.Is(true) & trail.GlobalServiceEvents.Is(true), ["cloudtrail_multi_region_disabled", "058ac855-989f-4378-ba4d-52d004020da7", "8173d5eb-96b5-4aa6-a71b-ecfa153c123d"]),
    ];

    protected override Evidence Look(Trail trail) => Evidence.Of(
        [.. new[] { trail.MultiRegion, trail.GlobalServiceEvents, trail.Logging }.Where(setting => setting.Is(true).Kind != VerdictKind.Pass)]);

    protected override Func<Trail, Fix?> Mend => trail => Fix.All([.. new[] { trail.MultiRegion, trail.GlobalServiceEvents, trail.Logging }.Where(setting => setting.Is(true).Kind != VerdictKind.Pass)
        .Select(setting => Change.OrNull(setting, true))]);
}
