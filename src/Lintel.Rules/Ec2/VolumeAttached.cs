using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class VolumeAttached : ArchitectureRule<Volume>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Block volumes are attached to something",
        Fails = "The volume is attached to nothing and is paid for",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost04.Bp03, OnPass.Supports, OnFailure.Refutes),
            new(Sus02.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Sus03.Bp02, OnPass.Supports, OnFailure.Refutes),
        ],
        Aliases = ["EC2_VOLUME_INUSE_CHECK"],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(Volume volume, Architecture architecture) => !volume.AttachedTo.IsEmpty | architecture.IsReferredTo(volume);

    protected override Evidence Look(Volume volume, Architecture architecture) => Evidence.Saying("no attachment names it");
}
