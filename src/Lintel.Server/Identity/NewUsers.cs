using Lintel.Server.Storage;

namespace Lintel.Server.Identity;

/// <summary>Adds users whom others vouch for, when there is an account that they are to belong to.</summary>
/// <param name="database">Where users are kept.</param>
/// <param name="accountId">The account; null when only an administrator adds users.</param>
/// <param name="clock">The time.</param>
public sealed class NewUsers(Database database, string? accountId, TimeProvider clock)
{
    /// <summary>The user, added unless another server did so just now; null when new users are not taken.</summary>
    public async Task<Principal?> AddAsync(string name, Actor actor, CancellationToken cancellation) =>
        accountId is null ? null : await database.WriteAsync(async session => await AddAsync(session, name, actor) ?? await Users.FindAsync(session, name), cancellation);

    /// <summary>Adds the user in a transaction; null when new users are not taken or the name is taken.</summary>
    internal async Task<Principal?> AddAsync(Session session, string name, Actor actor)
    {
        if (accountId is null)
            return null;
        var (principal, now) = (new Principal(name, accountId, IsAdministrator: false), clock.GetUtcNow());
        if (await Users.InsertAsync(session, principal, now.ToUnixTimeMilliseconds()) == 0)
            return null;
        await IdentityAudit.AppendAsync(session, actor, principal, "AddUser", name, now);
        return principal;
    }
}
