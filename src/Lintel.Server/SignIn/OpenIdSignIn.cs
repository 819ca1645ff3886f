using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Http;
using Lintel.Server.Identity;
using Lintel.Server.Storage;

namespace Lintel.Server.SignIn;

/// <summary>Signs in users whom the provider has proven: by its id of them, by an address that it verified, or as new users where those are taken.</summary>
public sealed class OpenIdSignIn(Database database, SessionStart start, NewUsers newUsers, SessionCookie cookie, TimeProvider clock)
{
    private const string Method = "oidc";

    /// <summary>Begins a session and goes on to the page that was asked for; throws when the provider's user is nobody here.</summary>
    internal async Task ReceiveAsync(ProviderAnswer answer)
    {
        var browser = BrowserPlace.Of(answer.Context, cookie);
        var started = await database.WriteAsync<(WebSession Session, SessionToken Token)?>(
            async session => await PrincipalAsync(session, answer.User, browser) is { } principal ? await start.StartAsync(session, principal, Method, browser) : null,
            answer.Context.RequestAborted);
        if (started is not { } begun)
        {
            await FailedAsync(browser.Source);
            throw new AccessDeniedException(
                $"The provider knows you, and no user here is linked to you. An administrator links one with: lintel user link NAME --subject \"{answer.User.Subject}\"");
        }

        cookie.Write(answer.Context, begun.Token, begun.Session);
        answer.Context.Response.Redirect(SignInRequest.LocalOrNull(answer.ReturnUri) ?? "/");
    }

    /// <summary>Notes that somebody did not get in.</summary>
    internal Task<bool> FailedAsync(string source) => database.WriteAsync(async session =>
    {
        await IdentityAudit.AppendAsync(session, new("unknown", source), "", "SignInFailed", Method, clock.GetUtcNow());
        return true;
    }, CancellationToken.None);

    private async Task<Principal?> PrincipalAsync(Session session, OpenIdUser user, BrowserPlace browser)
    {
        if (user.Issuer.Length == 0 || user.Subject.Length == 0)
            return null;
        if (await UserLinks.FindAsync(session, user.Issuer, UserLinks.Subject, user.Subject) is { } bySubject)
            return bySubject;
        if (user.Email is { } email && await UserLinks.FindAsync(session, user.Issuer, UserLinks.Email, email) is { } byEmail)
            return byEmail;
        // A name that is taken is somebody else's, whatever the provider says: only an administrator links the two.
        if (await newUsers.AddAsync(session, user.NewName, new(user.NewName, browser.Source)) is not { } added)
            return null;
        await UserLinks.InsertAsync(session, new(added.Name, user.Issuer, UserLinks.Subject, user.Subject), clock.GetUtcNow());
        return added;
    }
}
