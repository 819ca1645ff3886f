using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

/// <summary>A check on every block volume, one finding for each, whether it is a resource of its own or part of a machine.</summary>
public abstract class VolumeRule : Rule
{
    public sealed override bool Mends => Mend is not null;

    public sealed override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        foreach (var (resource, volume) in architecture.BlockVolumes())
        {
            var member = AppliesTo(volume);
            if (member.Kind == VerdictKind.Fail)
                continue;
            var verdict = Holds(volume, architecture) | !member;
            yield return new Judgement(resource, verdict, Look(volume)) { Fix = verdict.Kind == VerdictKind.Fail ? Mend?.Invoke(volume) : null };
        }
    }

    /// <summary>Whether the volume belongs to the population. What does not neither passes nor fails.</summary>
    protected virtual Verdict AppliesTo(BlockVolume volume) => Population.Everyone;

    protected abstract Verdict Holds(BlockVolume volume, Architecture architecture);

    protected abstract Evidence Look(BlockVolume volume);

    /// <summary>What mends a failure; null for a rule that knows no safe change.</summary>
    protected virtual Func<BlockVolume, Fix?>? Mend => null;
}
