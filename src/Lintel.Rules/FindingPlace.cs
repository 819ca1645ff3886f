using Lintel.Cloud.Settings;

namespace Lintel.Rules;

/// <summary>Where a finding stands: what the rule says, else the first setting that has a place, else the resource's header.</summary>
public static class FindingPlace
{
    public static Location? Of(Judgement judgement) =>
        judgement.Evidence.Location
        ?? judgement.Evidence.Settings.Select(setting => setting.Location).FirstOrDefault(place => place is not null)
        ?? judgement.Subject?.Location;
}
