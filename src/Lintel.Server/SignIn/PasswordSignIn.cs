using Lintel.Server.Aws.Errors;
using Lintel.Server.Identity;
using Lintel.Server.Storage;

namespace Lintel.Server.SignIn;

/// <summary>Signs users in by password.</summary>
public sealed class PasswordSignIn(Database database, Passwords passwords, SignInLimits limits, SessionStart start, TimeProvider clock)
{
    private const string Method = "password";

    /// <summary>A new session; throws when the password is not the user's, or too many were not.</summary>
    /// <param name="name">The user's name, as it was typed.</param>
    /// <param name="password">The password.</param>
    /// <param name="browser">Where it is typed.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<(WebSession Session, SessionToken Token)> SignInAsync(string name, string password, BrowserPlace browser, CancellationToken cancellation)
    {
        var possible = Users.IsName(name) ? name : null;
        if (await limits.TakeAsync(possible, browser.Source, cancellation) is { } wait)
        {
            var seconds = (int)Math.Ceiling(wait.TotalSeconds);
            throw new ThrottlingException($"Too many failed sign-ins. Try again in {seconds} seconds.", seconds);
        }

        if (await passwords.VerifyAsync(name, password, cancellation) is { } verified
            && await database.WriteAsync(session => StartAsync(session, verified, browser), cancellation) is { } started)
            return started;
        await database.WriteAsync(session => AuditFailureAsync(session, possible, browser), CancellationToken.None);
        throw new SignatureException(401, "NotAuthorizedException", "The user or the password is wrong.");
    }

    private async Task<(WebSession Session, SessionToken Token)?> StartAsync(Session session, VerifiedPassword verified, BrowserPlace browser)
    {
        if (await Passwords.FindAsync(session, verified) is not { } principal)
            return null;
        await limits.SucceedAsync(session, principal.Name, browser.Source);
        return await start.StartAsync(session, principal, Method, browser);
    }

    /// <summary>What is no user's name is not written down: it may be a password in the wrong place.</summary>
    private async Task<bool> AuditFailureAsync(Session session, string? name, BrowserPlace browser)
    {
        var principal = name is null ? null : await Users.FindAsync(session, name);
        await IdentityAudit.AppendAsync(
            session, new(principal?.Name ?? "unknown", browser.Source), principal?.AccountId ?? "", "SignInFailed", Method, clock.GetUtcNow());
        return true;
    }
}
