using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Lintel.Server.Storage;

namespace Lintel.Server.Identity;

/// <summary>Keeps users and their access keys. Several processes may do so at once.</summary>
public sealed partial class Users(Database database, SecretBox box, TimeProvider clock, Actor? actor = null)
{
    private const string IdAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const string SecretAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private readonly Actor _actor = actor ?? Actor.Server;

    /// <summary>Whether the server has an administrator yet.</summary>
    public Task<bool> HasAdministratorAsync(CancellationToken cancellation) => database.ReadAsync(
        async session => await session.ScalarAsync<long>("select count(*) from principals where is_administrator = 1") > 0, cancellation);

    /// <summary>What is wrong with a new user's name or account; null when nothing is.</summary>
    public static string? ProblemOrNull(string name, string accountId)
    {
        if (!IsName(name))
            return "A user's name has 1 to 64 letters, digits and characters of + = , . @ _ -.";
        return AccountNumber().IsMatch(accountId) ? null : "An account id has 12 digits.";
    }

    /// <summary>Whether a text can be a user's name.</summary>
    public static bool IsName(string text) => UserName().IsMatch(text);

    /// <summary>Adds a user with a new key; null when the name is taken.</summary>
    public Task<AccessKey?> AddAsync(string name, string accountId, bool isAdministrator, CancellationToken cancellation) =>
        database.WriteAsync(async session =>
        {
            var principal = new Principal(name, accountId, isAdministrator);
            if (await InsertAsync(session, principal, Now) == 0)
                return null;
            await AuditAsync(session, principal, isAdministrator ? "AddAdministrator" : "AddUser", name);
            return await NewKeyAsync(session, principal);
        }, cancellation);

    /// <summary>Makes sure that the user exists and that this key is the user's and has this secret.</summary>
    public Task<bool> EnsureAsync(Principal principal, string keyId, string secret, CancellationToken cancellation) =>
        database.WriteAsync(async session =>
        {
            await InsertAsync(session, principal, Now);
            await session.ExecuteAsync(
                """
                insert into access_keys (id, principal, sealed_secret, created_at) values (@keyId, @Name, @sealedSecret, @now)
                on conflict (id) do update set principal = excluded.principal, sealed_secret = excluded.sealed_secret
                """,
                KeyRow(principal, keyId, secret));
            return true;
        }, cancellation);

    /// <summary>All users in the order of their names.</summary>
    public Task<IReadOnlyList<UserSummary>> ListAsync(CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<UserSummary>>(async session =>
        {
            var keys = (await session.QueryAsync<KeyId>("select id, principal from access_keys order by created_at, id")).ToLookup(key => key.Principal, key => key.Id);
            return [.. (await session.QueryAsync<UserRow>("select name, account_id, is_administrator, created_at from principals"))
                .OrderBy(row => row.Name, StringComparer.Ordinal)
                .Select(row => new UserSummary(row.Principal, DateTimeOffset.FromUnixTimeMilliseconds(row.CreatedAt), [.. keys[row.Name]]))];
        }, cancellation);

    /// <summary>Gives a user another key; null when there is no such user.</summary>
    public Task<AccessKey?> AddKeyAsync(string name, CancellationToken cancellation) =>
        database.WriteAsync(async session =>
        {
            if (await FindAsync(session, name) is not { } principal)
                return null;
            var key = await NewKeyAsync(session, principal);
            await AuditAsync(session, principal, "AddAccessKey", key.Id);
            return key;
        }, cancellation);

    /// <summary>Removes a user with all keys. What belongs to the account stays.</summary>
    public Task<UserChange> RemoveAsync(string name, CancellationToken cancellation) =>
        database.WriteAsync(async session =>
        {
            if (await FindAsync(session, name) is not { } principal)
                return UserChange.NotFound;
            if (principal.IsAdministrator && await session.ScalarAsync<long>("select count(*) from principals where is_administrator = 1") == 1)
                return UserChange.LastAdministrator;
            await session.ExecuteAsync("delete from principals where name = @name", new { name });
            await AuditAsync(session, principal, "RemoveUser", name);
            return UserChange.Done;
        }, cancellation);

    /// <summary>Removes a key.</summary>
    public Task<UserChange> RemoveKeyAsync(string id, CancellationToken cancellation) =>
        database.WriteAsync(async session =>
        {
            var owner = await session.FirstOrNullAsync<string>("select principal from access_keys where id = @id", new { id });
            if (owner is null || await FindAsync(session, owner) is not { } principal)
                return UserChange.NotFound;
            await session.ExecuteAsync("delete from access_keys where id = @id", new { id });
            await AuditAsync(session, principal, "RemoveAccessKey", id);
            return UserChange.Done;
        }, cancellation);

    /// <summary>The user of this name, who stays as is until the transaction ends; null when there is none.</summary>
    internal static async Task<Principal?> FindAsync(Session session, string name) =>
        (await session.FirstOrNullAsync<UserRow>(
            "select name, account_id, is_administrator, created_at from principals where name = @name" + session.ForUpdate, new { name }))?.Principal;

    private async Task<AccessKey> NewKeyAsync(Session session, Principal principal)
    {
        var key = new AccessKey("AKIA" + RandomNumberGenerator.GetString(IdAlphabet, 16), RandomNumberGenerator.GetString(SecretAlphabet, 40), principal);
        await session.ExecuteAsync(
            "insert into access_keys (id, principal, sealed_secret, created_at) values (@keyId, @Name, @sealedSecret, @now)",
            KeyRow(principal, key.Id, key.Secret));
        return key;
    }

    /// <summary>Adds a user without a key; 0 when the name is taken.</summary>
    internal static Task<int> InsertAsync(Session session, Principal principal, long now) => session.ExecuteAsync(
        """
        insert into principals (name, account_id, is_administrator, created_at)
        values (@Name, @AccountId, @administrator, @now) on conflict do nothing
        """,
        new { principal.Name, principal.AccountId, administrator = principal.IsAdministrator ? 1 : 0, now });

    private Task AuditAsync(Session session, Principal principal, string operation, string resource) =>
        IdentityAudit.AppendAsync(session, _actor, principal, operation, resource, clock.GetUtcNow());

    private object KeyRow(Principal principal, string keyId, string secret) =>
        new { keyId, principal.Name, sealedSecret = box.Seal(secret, keyId), now = Now };

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    [GeneratedRegex(@"\A[A-Za-z0-9+=,.@_-]{1,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex UserName();

    [GeneratedRegex(@"\A[0-9]{12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex AccountNumber();

    private sealed class KeyId
    {
        public required string Id { get; init; }

        public required string Principal { get; init; }
    }

    private sealed class UserRow
    {
        public required string Name { get; init; }

        public required string AccountId { get; init; }

        public required long IsAdministrator { get; init; }

        public required long CreatedAt { get; init; }

        public Principal Principal => new(Name, AccountId, IsAdministrator != 0);
    }
}
