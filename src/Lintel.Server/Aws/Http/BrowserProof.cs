using System.Security.Cryptography;
using System.Text;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Identity;
using Microsoft.AspNetCore.Http;

namespace Lintel.Server.Aws.Http;

/// <summary>Finds out who uses a browser: the user whom a trusted proxy names, or the one who signed in here.</summary>
public sealed class BrowserProof(ProxyProof proxy, WebSessions sessions, SessionCookie cookie, BrowserSettings settings)
{
    private const string CsrfHeader = "X-CSRF-Token";

    /// <summary>The sender; null when the request names none. Throws when it names one who is not proven.</summary>
    public async Task<BrowserCaller?> FindAsync(HttpContext context)
    {
        if (await proxy.FindAsync(context) is { } named)
            return named;
        if (!cookie.IsOn(context.Request))
            return null;
        if (cookie.ReadOrNull(context.Request) is not { } token || await sessions.FindAsync(token, context.RequestAborted) is not { } session)
            throw new SignatureException(401, "ExpiredTokenException", "The session has ended. Sign in again.");
        return new(session.Principal, token.CsrfToken, session);
    }

    /// <summary>Throws when the request would change something and a page of somebody else's may have had the browser send it.</summary>
    public void CheckUnforged(HttpContext context, BrowserCaller caller)
    {
        if (SameOrigin.IsSafe(context.Request.Method))
            return;
        SameOrigin.Check(context.Request, settings);
        var given = Encoding.UTF8.GetBytes(context.Request.Headers[CsrfHeader].ToString());
        if (!CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(caller.CsrfToken)))
            throw new AccessDeniedException($"The header {CsrfHeader} must hold the CsrfToken that GET /session gives.");
    }
}
