using Lintel.Cloud;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Common;

/// <summary>A check that something exists that an account or an organization has once: it counts where it is seen, and is asked for where something runs.</summary>
public abstract class BaselineRule : WorkloadRule
{
    /// <summary>The types in both dialects of which any is the thing.</summary>
    protected abstract string[] Types { get; }

    protected sealed override Verdict AppliesTo(Architecture architecture) =>
        Holds(architecture).Kind == VerdictKind.Pass ? Population.Everyone : !Subjects.Compute(architecture).IsEmpty;

    protected override Verdict Holds(Architecture architecture) => architecture.Has(Types);

    protected sealed override Evidence Look(Architecture architecture) => Holds(architecture).Kind == VerdictKind.Pass
        ? Evidence.Saying("it is in these sources")
        : Evidence.Saying("nothing in these sources makes one", Subjects.Compute(architecture).Items.FirstOrDefault()?.Location);
}
