namespace Lintel.Cloud.Settings;

/// <summary>What a report needs of a setting, whatever its type.</summary>
public interface ISetting
{
    SettingState State { get; }

    /// <summary>The property's name in the dialect it was read from: <c>multi_az</c>, <c>MultiAZ</c>.</summary>
    string Name { get; }

    /// <summary>Where it is set; null when it is not.</summary>
    Location? Location { get; }

    bool IsSensitive { get; }

    /// <summary>Whether the source sets it at all; known even where the value is not.</summary>
    Verdict IsSet { get; }

    /// <summary>What was found, as a clause without a full stop: "`multi_az` is false", "`port` is not set and defaults to 80".</summary>
    string Describe();
}
