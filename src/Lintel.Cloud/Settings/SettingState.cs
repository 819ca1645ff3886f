namespace Lintel.Cloud.Settings;

public enum SettingState
{
    /// <summary>Something decides it that the source does not show.</summary>
    Unknown,

    /// <summary>The source sets it to a known value.</summary>
    Explicit,

    /// <summary>The source leaves it out and the dialect has a default.</summary>
    Default,

    /// <summary>The source leaves it out and nothing takes its place.</summary>
    Absent,
}
