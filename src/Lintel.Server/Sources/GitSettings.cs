namespace Lintel.Server.Sources;

/// <summary>How git repositories are read.</summary>
public sealed record GitSettings
{
    /// <summary>The git program.</summary>
    public string Program { get; init; } = "git";

    /// <summary>Folders of this machine whose repositories may be named as <c>file://</c>; none unless told otherwise.</summary>
    public IReadOnlyList<string> Folders { get; init; } = [];

    /// <summary>How long reading one repository may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>The file with the authorities that certify hosts, in PEM; null for those that git knows.</summary>
    public string? AuthorityFile { get; init; }

    /// <summary>The file with the keys of SSH hosts; null for those that the server's own user knows.</summary>
    public string? KnownHostsFile { get; init; }
}
