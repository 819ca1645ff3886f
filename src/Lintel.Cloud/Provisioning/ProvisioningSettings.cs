using System.Collections.Immutable;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Provisioning;

/// <summary>How the sources are turned into resources: with what tool, in which version, and where it remembers what it made.</summary>
public sealed record ProvisioningSettings
{
    /// <summary>False for a plan or state without its configuration, which does not tell what was written.</summary>
    public required bool IsHere { get; init; }

    /// <summary>Whether the sources are applied as they stand, and are not a part that others call.</summary>
    public required Verdict IsRoot { get; init; }

    /// <summary>Where the tool keeps its state; absent for a file beside the sources.</summary>
    public required Setting<string> StateStore { get; init; }

    /// <summary>The version of the tool that the sources ask for.</summary>
    public required Setting<string> ToolVersion { get; init; }

    /// <summary>For each provider in use the version that the sources ask for.</summary>
    public required SettingList<Setting<string>> ProviderVersions { get; init; }

    /// <summary>Arguments and types in use that have been superseded or removed, in source order.</summary>
    public required ImmutableArray<SupersededUse> Superseded { get; init; }

    /// <summary>Where resources copy files or run commands on a machine once it is there, in source order.</summary>
    public required ImmutableArray<Location> Scripts { get; init; }

    /// <summary>Where these settings stand, or would stand.</summary>
    public required Location? Location { get; init; }
}

/// <summary>One use of something superseded.</summary>
/// <param name="Text">What it is and what takes its place, as a clause without a full stop.</param>
/// <param name="Location">Where it is used.</param>
public sealed record SupersededUse(string Text, Location Location);
