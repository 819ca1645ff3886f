using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Common;

/// <summary>A check that something exists that a workload, or its account, has once.</summary>
public abstract class PresenceRule : WorkloadRule
{
    protected sealed override Verdict AppliesTo(Architecture architecture) => !Obliging(architecture).IsEmpty;

    protected sealed override Evidence Look(Architecture architecture)
    {
        var subjects = Obliging(architecture).Items;
        var text = Holds(architecture).Kind == VerdictKind.Pass
            ? "it is in these sources"
            : $"nothing in these sources makes one, and they make {subjects[0].Address}{(subjects.Length > 1 ? $" and {subjects.Length - 1} more that it would serve" : "")}";
        return Evidence.Saying(text, subjects[0].Location) with { FitsEveryVerdict = true };
    }

    /// <summary>The resources that oblige to it: compute, unless the rule says otherwise.</summary>
    protected virtual SettingList<Resource> Obliging(Architecture architecture) => Subjects.Compute(architecture);
}
