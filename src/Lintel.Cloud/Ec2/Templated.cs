using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ec2;

/// <summary>What an instance leaves out is decided by its launch template, if it has one.</summary>
internal static class Templated
{
    private const string Reason = "its launch template decides";

    public static Setting<T> OrByTemplate<T>(this Setting<T> setting, Reader from) =>
        setting is { State: SettingState.Absent or SettingState.Default, Origin: { } } or { Origin.IsLeftOpen: true } && setting.Origin is { } origin && HasTemplate(from)
            ? Setting<T>.Unknown(origin with { Reason = Reason, IsLeftOpen = false })
            : setting;

    public static SettingList<T> OrByTemplate<T>(this SettingList<T> list, Reader from) =>
        list is { IsComplete: true, Items.Length: 0 } && HasTemplate(from) ? new SettingList<T>([], false, Reason) : list;

    private static bool HasTemplate(Reader from) => from.Block("launch_template", "LaunchTemplate").Exists.Kind != VerdictKind.Fail;
}
