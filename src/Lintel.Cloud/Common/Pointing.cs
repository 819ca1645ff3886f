using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>Whether a setting means a resource of whatever type, by what it refers to.</summary>
public static class Pointing
{
    public static Verdict At(Resource resource, Setting<string> setting)
    {
        if (setting.State is SettingState.Absent or SettingState.Default)
            return Verdict.Fail;
        if (setting.Raw is not { } raw)
            return Verdict.Unknown;
        if (Addressing.TargetOrNull(raw) is { } address)
            return Verdict.Of(Addressing.Covers(address, resource.Origin));
        var references = raw.Marks.References;
        return references.Count > 0 && !references.Any(reference => Addressing.Covers(reference, resource.Origin)) ? Verdict.Fail : Verdict.Unknown;
    }
}
