namespace Lintel.Server.Identity;

/// <summary>A browser in which a user has signed in.</summary>
/// <param name="Id">What the session is called; knowing it lets nobody in.</param>
/// <param name="Principal">Whose it is.</param>
/// <param name="Method">How the user signed in: <c>password</c> or <c>oidc</c>.</param>
/// <param name="CreatedAt">When that was.</param>
/// <param name="SeenAt">When it was last used, to the minute.</param>
/// <param name="ExpiresAt">When it ends at the latest.</param>
/// <param name="Source">The address that the user signed in from.</param>
/// <param name="Agent">The browser, as it calls itself.</param>
public sealed record WebSession(
    string Id, Principal Principal, string Method, DateTimeOffset CreatedAt, DateTimeOffset SeenAt, DateTimeOffset ExpiresAt, string Source, string Agent);
