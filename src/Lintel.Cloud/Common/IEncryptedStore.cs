using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>A resource that keeps data at rest and may be given a key for it.</summary>
public interface IEncryptedStore
{
    /// <summary>The KMS key, by ARN, id, alias or reference; absent where AWS chooses one.</summary>
    Setting<string> KmsKey { get; }
}
