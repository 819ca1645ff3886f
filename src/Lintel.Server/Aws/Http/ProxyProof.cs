using Lintel.Server.Aws.Errors;
using Lintel.Server.Identity;
using Lintel.Server.Storage;
using Microsoft.AspNetCore.Http;

namespace Lintel.Server.Aws.Http;

/// <summary>Believes the configured proxy, and nobody else, about who sends a request.</summary>
public sealed class ProxyProof(Database database, SecretBox box, NewUsers newUsers, TrustedProxy? proxy = null)
{
    /// <summary>Notes whether a request comes from the proxy, before addresses that it forwards take the place of its own.</summary>
    public Task NoteAsync(HttpContext context, RequestDelegate next)
    {
        if (proxy?.IsAt(context.Connection.RemoteIpAddress) == true)
            context.Features.Set(new FromProxy());
        return next(context);
    }

    /// <summary>The user whom the proxy names; null when it names nobody or the request does not come from it.</summary>
    public async Task<BrowserCaller?> FindAsync(HttpContext context)
    {
        if (proxy is null || context.Features.Get<FromProxy>() is null || !context.Request.Headers.TryGetValue(proxy.UserHeader, out var values))
            return null;
        // Two names are one too many: a proxy that adds its header to the client's own would let the client choose.
        if (values is not [{ Length: > 0 } name] || !Users.IsName(name))
            throw new SignatureException(403, "UnrecognizedClientException", $"The header {proxy.UserHeader} does not name one user.");
        var principal = await database.ReadAsync(session => Users.FindAsync(session, name), context.RequestAborted)
            ?? await newUsers.AddAsync(name, new(name, HttpExchange.SourceOf(context)), context.RequestAborted)
            ?? throw new SignatureException(403, "UnrecognizedClientException", $"There is no user \"{name}\" here.");
        return new(principal, box.Mark(name, "lintel csrf of proxy"), null);
    }

    private sealed class FromProxy;
}
