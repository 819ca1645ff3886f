namespace Lintel.Server.Identity;

/// <summary>Who changes users and keys, for the audit log.</summary>
/// <param name="Name">A name.</param>
/// <param name="Source">Where the change comes from.</param>
public sealed record Actor(string Name, string Source)
{
    /// <summary>The server itself, as it starts.</summary>
    public static readonly Actor Server = new("lintel", "start");
}
