using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>A managed database or cache, whose engine's versions come to their end.</summary>
public interface IVersionedEngine
{
    Setting<string> Engine { get; }

    /// <summary>Absent where AWS chooses the version.</summary>
    Setting<string> EngineVersion { get; }
}
