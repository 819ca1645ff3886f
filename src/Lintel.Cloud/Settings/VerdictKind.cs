namespace Lintel.Cloud.Settings;

public enum VerdictKind
{
    /// <summary>It cannot be told.</summary>
    Unknown,
    Pass,
    Fail,
}
