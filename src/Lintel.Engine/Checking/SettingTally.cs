using Lintel.Cloud.Settings;

namespace Lintel.Engine.Checking;

/// <summary>How much was known of the settings that rules asked for: what <c>--stats</c> prints.</summary>
public sealed class SettingTally
{
    /// <summary>Set to a known value, defaulted, or known to be absent.</summary>
    public int Known { get; private set; }

    /// <summary>Known to be set, to a value that is not known.</summary>
    public int KnownToBeSet { get; private set; }

    public int Unknown { get; private set; }

    public int Total => Known + KnownToBeSet + Unknown;

    internal void Count(Evidence evidence)
    {
        foreach (var setting in evidence.Settings)
        {
            if (setting.State != SettingState.Unknown)
                Known++;
            else if (setting.IsSet.Kind == VerdictKind.Pass)
                KnownToBeSet++;
            else
                Unknown++;
        }
    }
}
