using Lintel.Cloud;
using Lintel.Cloud.Settings;

namespace Lintel.Rules;

/// <summary>A check on the architecture as a whole: something that must exist once, or for all of it together.</summary>
public abstract class WorkloadRule : Rule
{
    private static readonly Evidence NoSubject = Evidence.Saying("it is not known whether anything here needs it") with { FitsEveryVerdict = true };

    public sealed override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        var applies = AppliesTo(architecture);
        if (applies.Kind == VerdictKind.Fail)
            return [];
        return applies.Kind == VerdictKind.Unknown
            ? [new Judgement(null, Verdict.Unknown, NoSubject)]
            : [new Judgement(null, Holds(architecture), Look(architecture))];
    }

    /// <summary>Whether something here obliges the workload to it. Without a subject that does, nothing is said.</summary>
    protected abstract Verdict AppliesTo(Architecture architecture);

    /// <summary>Asked only when something here obliges the workload for certain.</summary>
    protected abstract Verdict Holds(Architecture architecture);

    /// <summary>What decides, asked as <see cref="Holds"/> is. Its location is that of the subject that obliges the workload.</summary>
    protected abstract Evidence Look(Architecture architecture);
}
