using System.Collections.Immutable;

namespace Lintel.Cloud.Settings;

/// <summary>What a verdict rests on: the settings that were looked at, and what the rule adds in words.</summary>
public sealed record Evidence
{
    /// <summary>The settings that decide, the most telling first. The first with a place is where the finding stands.</summary>
    public ImmutableArray<ISetting> Settings { get; init; } = [];

    /// <summary>A clause without a full stop that replaces the description of the settings: "subnets `a` and `b` are both in us-east-1a".</summary>
    public string? Text { get; init; }

    /// <summary>Whether the text is true whatever the verdict. Otherwise it is said of failures alone.</summary>
    public bool FitsEveryVerdict { get; init; }

    /// <summary>Where the finding stands, where that is not the first setting's place.</summary>
    public Location? Location { get; init; }

    /// <summary>The way through the architecture, from where an attacker or a request starts: "Internet", then addresses.</summary>
    public ImmutableArray<string> Path { get; init; } = [];

    /// <summary>Whether the text at the finding's place holds a secret and must not be shown.</summary>
    public bool IsSecret { get; init; }

    public static Evidence Of(params ReadOnlySpan<ISetting> settings) => new() { Settings = [.. settings] };

    /// <summary>Evidence in words alone, for what no single setting decides.</summary>
    public static Evidence Saying(string text, Location? at = null) => new() { Text = text, Location = at };
}
