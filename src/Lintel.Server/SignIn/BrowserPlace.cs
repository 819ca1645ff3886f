using Lintel.Server.Aws.Http;
using Lintel.Server.Identity;
using Microsoft.AspNetCore.Http;

namespace Lintel.Server.SignIn;

/// <summary>Where somebody signs in.</summary>
/// <param name="Source">The address.</param>
/// <param name="Agent">The browser, as it calls itself.</param>
/// <param name="Earlier">The session that the browser has so far; null when it has none.</param>
public sealed record BrowserPlace(string Source, string Agent, SessionToken? Earlier)
{
    internal static BrowserPlace Of(HttpContext context, SessionCookie cookie) =>
        new(HttpExchange.SourceOf(context), context.Request.Headers.UserAgent.ToString(), cookie.ReadOrNull(context.Request));
}
