namespace Lintel.Server.Identity;

/// <summary>What came of removing a user or a key.</summary>
public enum UserChange
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>There is none of this name or id.</summary>
    NotFound,

    /// <summary>Nobody could manage the server afterwards.</summary>
    LastAdministrator,
}
