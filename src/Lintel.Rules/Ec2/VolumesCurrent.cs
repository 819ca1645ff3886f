using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class VolumesCurrent : VolumeRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Block volumes are of the current generation",
        Fails = "The volume is of a generation whose successor is cheaper or faster at the same price",
        Severity = Severity.Low,
        Practices =
        [
            new(Perf03.Bp02, OnPass.Supports, OnFailure.Weakens),
            new(Cost05.Bp05, OnPass.Supports, OnFailure.Weakens),
            new(Cost06.Bp02, OnPass.Nothing, OnFailure.Nothing),
            new(Sus04.Bp02, OnPass.Supports, OnFailure.Weakens),
        ],
    };

    protected override Verdict Holds(BlockVolume volume, Architecture architecture) => !volume.Kind.IsOneOf("gp2", "io1", "standard");

    protected override Evidence Look(BlockVolume volume) => Evidence.Of(volume.Kind) with { Location = volume.Kind.Location ?? volume.Location };

    // Volumes of the older kinds are sized for what they give; gp3 gives at least what gp2 does at any size.
    protected override Func<BlockVolume, Fix?> Mend => volume => volume.Kind.Is("gp2").Kind == VerdictKind.Pass ? Fix.Set(volume.Kind, "gp3") : null;
}
