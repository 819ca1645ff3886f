using Lintel.Server.Storage;

namespace Lintel.Server.Identity;

/// <summary>Keeps which users of a provider are which users here.</summary>
public sealed class UserLinks(Database database, TimeProvider clock)
{
    /// <summary>The claim with the provider's own id of a user.</summary>
    public const string Subject = "sub";

    /// <summary>The claim with an address that the provider has verified.</summary>
    public const string Email = "email";

    /// <summary>Links a user; the user whose link it is then, which is another's when there was one already; null when there is no such user.</summary>
    public Task<string?> AddAsync(UserLink link, Actor actor, CancellationToken cancellation) => database.WriteAsync(async session =>
    {
        if (await Users.FindAsync(session, link.User) is not { } principal)
            return null;
        if (await InsertAsync(session, link, clock.GetUtcNow()) == 0)
            return await OwnerAsync(session, link.Issuer, link.Claim, link.Value);
        await IdentityAudit.AppendAsync(session, actor, principal, "LinkUser", $"{link.User} {link.Claim} {link.Value}", clock.GetUtcNow());
        return link.User;
    }, cancellation);

    /// <summary>Takes a link away and ends the user's sessions; false when there is none.</summary>
    public Task<bool> RemoveAsync(UserLink link, Actor actor, CancellationToken cancellation) => database.WriteAsync(async session =>
    {
        var row = Row(link, clock.GetUtcNow());
        if (await Users.FindAsync(session, link.User) is not { } principal
            || await session.ExecuteAsync("delete from user_links where issuer = @issuer and claim = @Claim and value = @value and principal = @User", row) == 0)
            return false;
        await WebSessions.EndAllAsync(session, link.User);
        await IdentityAudit.AppendAsync(session, actor, principal, "UnlinkUser", $"{link.User} {link.Claim} {link.Value}", clock.GetUtcNow());
        return true;
    }, cancellation);

    /// <summary>A user's links; null when there is no such user.</summary>
    public Task<IReadOnlyList<UserLink>?> ListAsync(string user, CancellationToken cancellation) => database.ReadAsync(
        async session => await Users.FindAsync(session, user) is null ? null : await session.QueryAsync<UserLink>(
            """select principal as "User", issuer as "Issuer", claim as "Claim", value as "Value" from user_links where principal = @user order by issuer, claim, value""", new { user }),
        cancellation);

    /// <summary>Capitals of ASCII make no difference in an address; those of other scripts are left alone, because some of them become letters of ASCII.</summary>
    public static string Plain(string email) => string.Concat(email.Select(character => char.IsAscii(character) ? char.ToLowerInvariant(character) : character));

    /// <summary>The user whom a claim is linked to; null when it is linked to nobody.</summary>
    internal static async Task<Principal?> FindAsync(Session session, string issuer, string claim, string value) =>
        await OwnerAsync(session, issuer, claim, value) is { } user ? await Users.FindAsync(session, user) : null;

    /// <summary>Adds a link; 0 when the claim is linked already.</summary>
    internal static Task<int> InsertAsync(Session session, UserLink link, DateTimeOffset now) => session.ExecuteAsync(
        "insert into user_links (issuer, claim, value, principal, created_at) values (@issuer, @Claim, @value, @User, @now) on conflict do nothing", Row(link, now));

    private static Task<string?> OwnerAsync(Session session, string issuer, string claim, string value) => session.ScalarAsync<string>(
        "select principal from user_links where issuer = @issuer and claim = @Claim and value = @value", Row(new("", issuer, claim, value), default));

    /// <summary>A slash at the end of an issuer makes no difference.</summary>
    private static object Row(UserLink link, DateTimeOffset now) => new
    {
        issuer = link.Issuer.TrimEnd('/'), link.Claim, value = link.Claim == Email ? Plain(link.Value) : link.Value, link.User, now = now.ToUnixTimeMilliseconds(),
    };
}

/// <summary>A claim of a provider's that stands for a user here.</summary>
/// <param name="User">The user here.</param>
/// <param name="Issuer">The provider.</param>
/// <param name="Claim">Which claim it is.</param>
/// <param name="Value">What it says.</param>
public sealed record UserLink(string User, string Issuer, string Claim, string Value);
