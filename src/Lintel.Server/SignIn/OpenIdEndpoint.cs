using System.Text.Encodings.Web;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Http;
using Lintel.Server.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.SignIn;

/// <summary>
/// Signing in with a provider of OpenID Connect, which the framework's handler talks with.
/// <list type="bullet">
/// <item><c>GET /session/oidc?return=PAGE</c> sends the browser to the provider</item>
/// <item><c>GET /session/oidc/callback</c> takes what the provider sends it back with</item>
/// </list>
/// </summary>
public sealed partial class OpenIdEndpoint(
    OpenIdSettings provider, SecretBox box, OpenIdSignIn signIn, BrowserSettings settings, RequestRates rates, ILoggerFactory loggers, ILogger<OpenIdEndpoint> log)
{
    /// <summary>Where it begins.</summary>
    public const string Path = "/session/oidc";

    /// <summary>Where the provider sends the browser back to.</summary>
    public const string CallbackPath = Path + "/callback";

    private static readonly AuthenticationScheme Scheme = new(OpenIdOptions.Scheme, null, typeof(OpenIdConnectHandler));

    private readonly OpenIdOptions _options = new(provider, box, signIn.ReceiveAsync);

    /// <summary>Answers one request.</summary>
    public Task HandleAsync(HttpContext context) => Guarded.RunAsync(context, log, () => DispatchAsync(context));

    private async Task DispatchAsync(HttpContext context)
    {
        rates.CheckAddress(HttpExchange.SourceOf(context));
        // The provider sends browsers to the address that they know.
        if (settings.PublicUrl is { } known)
            (context.Request.Scheme, context.Request.Host) = (known.Scheme, new HostString(known.Authority));
        var handler = new OpenIdConnectHandler(_options, loggers, HtmlEncoder.Default, UrlEncoder.Default);
        await handler.InitializeAsync(Scheme, context);
        if (context.Request.Path == CallbackPath)
            await TakeAnswerAsync(context, handler);
        else if (context.Request.Path == Path && HttpMethods.IsGet(context.Request.Method))
            await SendAsync(context, handler);
        else
            throw new ValidationException($"There is no operation {context.Request.Method} {context.Request.Path}.", "UNKNOWN_OPERATION");
    }

    private async Task SendAsync(HttpContext context, OpenIdConnectHandler handler)
    {
        try
        {
            await handler.ChallengeAsync(new() { RedirectUri = SignInRequest.LocalOrNull(context.Request.Query["return"]) ?? "/" });
        }
        catch (Exception error) when (error is InvalidOperationException or HttpRequestException or OperationCanceledException && !context.RequestAborted.IsCancellationRequested)
        {
            Unreachable(log, error, provider.Authority);
            throw new UnavailableException("The identity provider does not answer. Try again later.");
        }
    }

    private async Task TakeAnswerAsync(HttpContext context, OpenIdConnectHandler handler)
    {
        try
        {
            if (!await handler.HandleRequestAsync())
                throw new ValidationException("This is no answer of a provider.", "CANNOT_PARSE");
        }
        catch (AuthenticationFailureException error)
        {
            var source = HttpExchange.SourceOf(context);
            Refused(log, error.InnerException?.Message ?? error.Message);
            rates.Failure(source);
            await signIn.FailedAsync(source);
            throw new SignatureException(401, "NotAuthorizedException", $"The sign-in did not succeed. Begin again at {Path}.");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The identity provider {Authority} does not answer.")]
    private static partial void Unreachable(ILogger log, Exception error, Uri authority);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A sign-in with the identity provider failed: {Reason}")]
    private static partial void Refused(ILogger log, string reason);
}
