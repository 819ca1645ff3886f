using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class VolumesNotMagnetic : VolumeRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "No block volume is of the magnetic generation",
        Fails = "The volume is magnetic: about a hundred operations a second, and paid for by the request",
        Severity = Severity.Medium,
        Practices = [new(Perf03.Bp02, OnPass.Supports, OnFailure.Refutes), new(Sus04.Bp02, OnPass.Nothing, OnFailure.Weakens)],
    };

    protected override Verdict Holds(BlockVolume volume, Architecture architecture) => !volume.Kind.IsText("standard");

    protected override Evidence Look(BlockVolume volume) => Evidence.Of(volume.Kind) with { Location = volume.Kind.Location ?? volume.Location };
}
