using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>A resource that is given passwords, tokens or other secrets as text.</summary>
public interface IHoldsSecret
{
    /// <summary>The secrets; their texts are never shown.</summary>
    SettingList<Setting<string>> SecretTexts { get; }
}
