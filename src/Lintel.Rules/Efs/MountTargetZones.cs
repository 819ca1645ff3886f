using Lintel.Cloud;
using Lintel.Cloud.Efs;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;

namespace Lintel.Rules.Efs;

public sealed class MountTargetZones : ArchitectureRule<FileSystem>
{
    private static readonly Naming<MountTarget, FileSystem> MountTargets = new(target => target.FileSystem);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "File systems can be mounted in two zones",
        Fails = "The file system can be mounted in a single zone only",
        Severity = Severity.Medium,
        Practices = [new(Rel10.Bp01, OnPass.Proves, OnFailure.Weakens)],
    };

    // One Zone file systems are in one zone by choice; without mount targets here, they are made elsewhere.
    protected override Verdict AppliesTo(FileSystem system, Architecture architecture) =>
        !system.AvailabilityZone.IsSet & !Targets(system, architecture).IsEmpty;

    protected override Verdict Holds(FileSystem system, Architecture architecture) => architecture.Zones.Of(Subnets(system, architecture)).HasAtLeast(2);

    protected override Evidence Look(FileSystem system, Architecture architecture) => Evidence.Saying(
        $"its mount targets are in {architecture.Zones.Of(Subnets(system, architecture))}", Targets(system, architecture).Items is [var first, ..] ? first.Location : null);

    private static SettingList<MountTarget> Targets(FileSystem system, Architecture architecture) =>
        MountTargets.Of(system, architecture).Where(target => architecture.Means(target.FileSystem, system));

    private static SettingList<Setting<string>> Subnets(FileSystem system, Architecture architecture)
    {
        var targets = Targets(system, architecture);
        var subnets = targets.Select(target => target.Subnets);
        return subnets.Items.Length == 0 ? default : subnets.Items.Aggregate((all, next) => all.Concat(next)).Where(_ => targets.IsComplete ? Population.Everyone : default);
    }
}
