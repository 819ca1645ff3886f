using Lintel.Server.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Lintel.Server.SignIn;

/// <summary>
/// How the framework's handler is to talk with the provider: code flow with PKCE, state and nonce. The handler is given its options here rather than by
/// the host's services, which would have it look at every request of the API.
/// </summary>
internal sealed class OpenIdOptions : IOptionsMonitor<OpenIdConnectOptions>
{
    public const string Scheme = "oidc";

    private readonly OpenIdConnectOptions _options;

    public OpenIdOptions(OpenIdSettings settings, SecretBox box, Func<ProviderAnswer, Task> received)
    {
        _options = new()
        {
            Authority = settings.Authority.AbsoluteUri.TrimEnd('/'),
            ClientId = settings.ClientId,
            ClientSecret = settings.ClientSecret,
            RequireHttpsMetadata = settings.Authority.Scheme == Uri.UriSchemeHttps,
            CallbackPath = OpenIdEndpoint.CallbackPath,
            ResponseType = OpenIdConnectResponseType.Code,
            // The answer comes with a plain navigation, so that its cookies need not go with what other sites' pages send.
            ResponseMode = OpenIdConnectResponseMode.Query,
            UsePkce = true,
            MapInboundClaims = false,
            GetClaimsFromUserInfoEndpoint = true,
            DisableTelemetry = true,
            BackchannelTimeout = TimeSpan.FromSeconds(10),
            // Never used: a session of our own begins before the handler would sign in.
            SignInScheme = "session",
        };
        _options.Scope.Clear();
        foreach (var scope in settings.Scopes)
            _options.Scope.Add(scope);
        _options.ClaimActions.Remove("iss");
        _options.ClaimActions.MapUniqueJsonKey(OpenIdUser.EmailVerified, OpenIdUser.EmailVerified);
        (_options.CorrelationCookie.SameSite, _options.NonceCookie.SameSite) = (SameSiteMode.Lax, SameSiteMode.Lax);
        (_options.CorrelationCookie.SecurePolicy, _options.NonceCookie.SecurePolicy) = (CookieSecurePolicy.SameAsRequest, CookieSecurePolicy.SameAsRequest);
        // The handler would take a token without signature, because it comes straight from the provider.
        _options.Events.OnTokenValidated = token =>
        {
            if (token.SecurityToken.SignatureAlgorithm is null or "" or "none")
                token.Fail("The provider's token is not signed.");
            return Task.CompletedTask;
        };
        _options.Events.OnTicketReceived = async ticket =>
        {
            await received(new(ticket.HttpContext, OpenIdUser.Of(ticket.Principal), ticket.ReturnUri));
            ticket.HandleResponse();
        };
        new OpenIdConnectPostConfigureOptions(new SealedProtection(box)).PostConfigure(Scheme, _options);
        _options.Validate(Scheme);
    }

    public OpenIdConnectOptions CurrentValue => _options;

    public OpenIdConnectOptions Get(string? name) => _options;

    public IDisposable? OnChange(Action<OpenIdConnectOptions, string?> listener) => null;
}

/// <summary>What the provider has said in the end.</summary>
internal sealed record ProviderAnswer(HttpContext Context, OpenIdUser User, string? ReturnUri);
