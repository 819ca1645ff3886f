using Lintel.Server.Aws.Errors;
using Microsoft.AspNetCore.Http;

namespace Lintel.Server.Aws.Http;

/// <summary>Refuses what a page of somebody else's has a browser send.</summary>
internal static class SameOrigin
{
    /// <summary>Whether a request with this method only reads.</summary>
    public static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    /// <summary>
    /// Throws when the browser says that the request comes from elsewhere. Programs that are no browsers say nothing, and nobody can have them send
    /// something unknowingly.
    /// </summary>
    public static void Check(HttpRequest request, BrowserSettings settings)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site and not ("same-origin" or "none"))
            throw new AccessDeniedException($"The request comes from another site's page: its Sec-Fetch-Site is \"{site}\".");
        if (request.Headers.Origin.ToString() is { Length: > 0 } origin && !IsOwn(origin, request, settings))
            throw new AccessDeniedException($"The request comes from a page of \"{origin}\", which is not this server. Behind a proxy, set public-url.");
    }

    /// <summary>The scheme counts where the public address is known: in front of a proxy that ends TLS it is another than here.</summary>
    private static bool IsOwn(string origin, HttpRequest request, BrowserSettings settings) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Scheme is "http" or "https"
        && (settings.PublicUrl is { } own && from.GetLeftPart(UriPartial.Authority) == own.GetLeftPart(UriPartial.Authority)
            || string.Equals(from.Authority, HostWithoutDefaultPort(request, from), StringComparison.OrdinalIgnoreCase));

    private static string HostWithoutDefaultPort(HttpRequest request, Uri from) =>
        request.Host.Port is { } port && port == (from.Scheme == "https" ? 443 : 80) ? request.Host.Host : request.Host.Value ?? "";
}
