using Lintel.Server.Identity;
using Lintel.Server.Storage;

namespace Lintel.Server.SignIn;

/// <summary>Begins sessions, however the user has signed in. A browser has one at a time, and never one that somebody else gave it.</summary>
public sealed class SessionStart(WebSessions sessions, TimeProvider clock)
{
    internal async Task<(WebSession Session, SessionToken Token)> StartAsync(Session session, Principal principal, string method, BrowserPlace browser)
    {
        if (browser.Earlier is { } earlier)
            await WebSessions.EndAsync(session, earlier);
        var started = await sessions.StartAsync(session, principal, method, browser.Source, browser.Agent);
        await IdentityAudit.AppendAsync(session, new(principal.Name, browser.Source), principal, "SignIn", $"{method} {started.Session.Id}", clock.GetUtcNow());
        return started;
    }
}
