using Microsoft.AspNetCore.Http;

namespace Lintel.Server.Hosting;

/// <summary>Tells browsers to make nothing of an answer but what it is, and to keep it nowhere.</summary>
internal static class SecurityHeaders
{
    public static Task HandleAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        if (context.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000";
        return next(context);
    }
}
