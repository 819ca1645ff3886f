using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

/// <summary>A check on every block volume, one finding for each, whether it is a resource of its own or part of a machine.</summary>
public abstract class VolumeRule : Rule
{
    public sealed override IEnumerable<Judgement> Judge(Architecture architecture) => architecture.BlockVolumes()
        .Select(item => new Judgement(item.In, Holds(item.Volume, architecture), Look(item.Volume)));

    protected abstract Verdict Holds(BlockVolume volume, Architecture architecture);

    protected abstract Evidence Look(BlockVolume volume);
}
