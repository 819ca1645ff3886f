using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>A store of data that AWS Backup can protect and that may keep backups of its own.</summary>
public interface IBackedUpStore
{
    /// <summary>Whether the service itself takes backups of it; a copy of another store counts as kept elsewhere.</summary>
    Verdict KeepsBackups { get; }
}
