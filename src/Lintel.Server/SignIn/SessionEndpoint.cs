using System.Text.Json.Nodes;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Http;
using Lintel.Server.Identity;
using Lintel.Server.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.SignIn;

/// <summary>
/// Sessions of browsers.
/// <list type="bullet">
/// <item><c>POST /session</c> with User and Password, as JSON or as a form, signs in</item>
/// <item><c>GET /session</c> says who is signed in, and gives the token that requests which change something carry</item>
/// <item><c>DELETE /session</c> signs out</item>
/// </list>
/// </summary>
public sealed class SessionEndpoint(
    Database database, BrowserProof browsers, PasswordSignIn passwords, SessionCookie cookie, BrowserSettings settings, RequestRates rates, TimeProvider clock,
    ILogger<SessionEndpoint> log, OpenIdSettings? provider = null)
{
    /// <summary>Where it is.</summary>
    public const string Path = "/session";

    private const int MaxBody = 16 * 1024;

    /// <summary>Answers one request.</summary>
    public Task HandleAsync(HttpContext context) => Guarded.RunAsync(context, log, () => DispatchAsync(context));

    private async Task DispatchAsync(HttpContext context)
    {
        var source = HttpExchange.SourceOf(context);
        rates.CheckAddress(source);
        try
        {
            await (context.Request.Method switch
            {
                "GET" => ShowAsync(context),
                "POST" => SignInAsync(context),
                "DELETE" => SignOutAsync(context),
                var method => throw new ValidationException($"There is no operation {method} {Path}.", "UNKNOWN_OPERATION"),
            });
        }
        catch (SignatureException)
        {
            rates.Failure(source);
            throw;
        }
    }

    private async Task ShowAsync(HttpContext context) => await AnswerAsync(context, await CallerAsync(context));

    private async Task SignInAsync(HttpContext context)
    {
        // There is no session yet whose token could be asked for; a page elsewhere must still not sign a browser in, as whomever it likes.
        SameOrigin.Check(context.Request, settings);
        var body = (await HttpExchange.ReadAsync(context, MaxBody)).Body;
        var request = SignInRequest.Read(context.Request.ContentType, body);
        var (session, token) = await passwords.SignInAsync(request.User, request.Password, BrowserPlace.Of(context, cookie), context.RequestAborted);
        cookie.Write(context, token, session);
        if (request.Return is { } page)
            SeeOther(context, page);
        else
            await AnswerAsync(context, new(session.Principal, token.CsrfToken, session));
    }

    private async Task SignOutAsync(HttpContext context)
    {
        var caller = await CallerAsync(context);
        browsers.CheckUnforged(context, caller);
        if (caller.Session is not { } ending)
            throw new ConflictException("The proxy says who is signed in. Sign out there.", "SESSION", caller.Principal.Name);
        if (cookie.ReadOrNull(context.Request) is { } token)
        {
            await database.WriteAsync(async session =>
            {
                await WebSessions.EndAsync(session, token);
                await IdentityAudit.AppendAsync(
                    session, new(caller.Principal.Name, HttpExchange.SourceOf(context)), caller.Principal, "SignOut", ending.Id, clock.GetUtcNow());
                return true;
            }, context.RequestAborted);
        }

        cookie.Clear(context);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private async Task<BrowserCaller> CallerAsync(HttpContext context)
    {
        var caller = await browsers.FindAsync(context) ?? throw new NotSignedInException(provider is null ? ["password"] : ["password", "oidc"]);
        rates.Request(caller.CredentialId);
        return caller;
    }

    private static void SeeOther(HttpContext context, string page)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = page;
    }

    private static Task AnswerAsync(HttpContext context, BrowserCaller caller) => HttpExchange.WriteAsync(context, 200, new JsonObject
    {
        ["User"] = caller.Principal.Name,
        ["AccountId"] = caller.Principal.AccountId,
        ["Arn"] = caller.Principal.Arn,
        ["IsAdministrator"] = caller.Principal.IsAdministrator,
        ["Method"] = caller.Session?.Method ?? "proxy",
        ["CsrfToken"] = caller.CsrfToken,
        ["SignedInAt"] = caller.Session?.CreatedAt.ToUnixTimeMilliseconds() / 1000m,
        ["ExpiresAt"] = caller.Session?.ExpiresAt.ToUnixTimeMilliseconds() / 1000m,
    }.ToJsonString(WireJson.Options));
}
