using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>A resource that is given a password, a token or another secret as text.</summary>
public interface IHoldsSecret
{
    /// <summary>The secret; its text is never shown.</summary>
    Setting<string> SecretText { get; }
}
