using Lintel.Cloud;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Common;

/// <summary>A check on each Region in which these sources run something.</summary>
public abstract class RegionRule : Rule
{
    public sealed override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        foreach (var group in Subjects.Compute(architecture).GroupBy(resource => resource.Region))
        {
            var first = group.First();
            yield return group.Key is { } region
                ? new Judgement(null, Holds(region), Evidence.Saying(Explain(region), first.Location))
                : new Judgement(null, Verdict.Unknown, Evidence.Saying("its Region is not known here", first.Location));
        }
    }

    protected abstract Verdict Holds(string region);

    /// <summary>What is known of the Region, as a clause without a full stop.</summary>
    protected abstract string Explain(string region);
}
