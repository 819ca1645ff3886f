using Lintel.Server.Identity;
using Microsoft.AspNetCore.Http;

namespace Lintel.Server.Aws.Http;

/// <summary>
/// The cookie that holds a session. Behind TLS its name begins with <c>__Host-</c>, which
/// <see href="https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie#cookie_prefixes">browsers</see> take from this very host over TLS only.
/// </summary>
public sealed class SessionCookie(BrowserSettings settings)
{
    /// <summary>The cookie's name where there is no TLS.</summary>
    public const string PlainName = "lintel-session";

    /// <summary>The cookie's name behind TLS.</summary>
    public const string SecureName = "__Host-" + PlainName;

    /// <summary>Whether the request has a cookie for a session, good or bad.</summary>
    public bool IsOn(HttpRequest request) => request.Cookies.ContainsKey(Name(request));

    /// <summary>The token that the request carries; null when it carries none that could be one.</summary>
    public SessionToken? ReadOrNull(HttpRequest request) => SessionToken.ReadOrNull(request.Cookies[Name(request)]);

    /// <summary>Gives the browser a session.</summary>
    public void Write(HttpContext context, SessionToken token, WebSession session) =>
        context.Response.Cookies.Append(Name(context.Request), token.Text, Options(context.Request, session.ExpiresAt - session.CreatedAt));

    /// <summary>Takes it away.</summary>
    public void Clear(HttpContext context) => context.Response.Cookies.Append(Name(context.Request), "", Options(context.Request, TimeSpan.Zero));

    private string Name(HttpRequest request) => IsSecure(request) ? SecureName : PlainName;

    private bool IsSecure(HttpRequest request) => request.IsHttps || settings.PublicUrl?.Scheme == Uri.UriSchemeHttps;

    private CookieOptions Options(HttpRequest request, TimeSpan age) => new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = IsSecure(request), Path = "/", MaxAge = age,
    };
}
