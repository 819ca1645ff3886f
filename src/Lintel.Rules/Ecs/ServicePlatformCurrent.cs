using Lintel.Cloud.Ecs;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class ServicePlatformCurrent : Rule<Service>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Fargate services run on the current platform version",
        Fails = "The service is held on an old Fargate platform version",
        Severity = Severity.Low,
        Practices = [new(Ops05.Bp05, OnPass.Proves, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_332", "ECS_FARGATE_LATEST_PLATFORM_VERSION", "ECS.10"],
    };

    protected override Verdict AppliesTo(Service service) =>
        service.LaunchType.IsPresentAnd(type => type == "FARGATE") | service.CapacityProviders.Any(provider => provider.StartsWith("FARGATE"));

    protected override Verdict Holds(Service service) => service.PlatformVersion.IsOneOf("LATEST", "1.4.0", "1.0.0");

    protected override Evidence Look(Service service) => service.PlatformVersion;

    protected override Func<Service, Fix?> Mend => service => Fix.Set(service.PlatformVersion, "LATEST");
}
