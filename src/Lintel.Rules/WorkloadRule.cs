using Lintel.Cloud;
using Lintel.Cloud.Settings;

namespace Lintel.Rules;

/// <summary>A check on the architecture as a whole: something that must exist once, or for all of it together.</summary>
public abstract class WorkloadRule : Rule
{
    public sealed override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        var applies = AppliesTo(architecture);
        if (applies.Kind == VerdictKind.Fail)
            return [];
        var verdict = applies.Kind == VerdictKind.Unknown ? Verdict.Unknown : Holds(architecture);
        return [new Judgement(null, verdict, Look(architecture))];
    }

    /// <summary>Whether something here obliges the workload to it. Without a subject that does, nothing is said.</summary>
    protected abstract Verdict AppliesTo(Architecture architecture);

    protected abstract Verdict Holds(Architecture architecture);

    /// <summary>What decides. Its location is that of the subject that obliges the workload.</summary>
    protected abstract Evidence Look(Architecture architecture);
}
