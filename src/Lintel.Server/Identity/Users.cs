using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Lintel.Server.Storage;

namespace Lintel.Server.Identity;

/// <summary>Keeps users and their access keys.</summary>
public sealed partial class Users(Database database, SecretBox box, TimeProvider clock)
{
    private const string IdAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const string SecretAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>Whether the server has any user yet.</summary>
    public Task<bool> AnyAsync(CancellationToken cancellation) =>
        database.ReadAsync(async session => await session.ScalarAsync<long>("select count(*) from principals") > 0, cancellation);

    /// <summary>What is wrong with a new user's name or account; null when nothing is.</summary>
    public static string? ProblemOrNull(string name, string accountId)
    {
        if (!UserName().IsMatch(name))
            return "A user's name has 1 to 64 letters, digits and characters of + = , . @ _ -.";
        return AccountNumber().IsMatch(accountId) ? null : "An account id has 12 digits.";
    }

    /// <summary>Adds a user with a new key; null when the name is taken.</summary>
    public Task<AccessKey?> AddAsync(string name, string accountId, bool isAdministrator, CancellationToken cancellation) =>
        AddAsync(new(name, accountId, isAdministrator), NewId(), RandomNumberGenerator.GetString(SecretAlphabet, 40), cancellation);

    /// <summary>Makes sure that the user exists and that this key is the user's and has this secret.</summary>
    public Task<bool> EnsureAsync(Principal principal, string keyId, string secret, CancellationToken cancellation) =>
        database.WriteAsync(async session =>
        {
            await InsertAsync(session, principal);
            await session.ExecuteAsync(
                """
                insert into access_keys (id, principal, sealed_secret, created_at) values (@keyId, @Name, @sealedSecret, @now)
                on conflict (id) do update set principal = excluded.principal, sealed_secret = excluded.sealed_secret
                """,
                KeyRow(principal, keyId, secret));
            return true;
        }, cancellation);

    private Task<AccessKey?> AddAsync(Principal principal, string keyId, string secret, CancellationToken cancellation) =>
        database.WriteAsync(async session =>
        {
            if (await InsertAsync(session, principal) == 0)
                return null;
            await session.ExecuteAsync(
                "insert into access_keys (id, principal, sealed_secret, created_at) values (@keyId, @Name, @sealedSecret, @now)",
                KeyRow(principal, keyId, secret));
            return new AccessKey(keyId, secret, principal);
        }, cancellation);

    private Task<int> InsertAsync(Session session, Principal principal) => session.ExecuteAsync(
        """
        insert into principals (name, account_id, is_administrator, created_at)
        values (@Name, @AccountId, @administrator, @now) on conflict do nothing
        """,
        new { principal.Name, principal.AccountId, administrator = principal.IsAdministrator ? 1 : 0, now = Now });

    private object KeyRow(Principal principal, string keyId, string secret) =>
        new { keyId, principal.Name, sealedSecret = box.Seal(secret, keyId), now = Now };

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private static string NewId() => "AKIA" + RandomNumberGenerator.GetString(IdAlphabet, 16);

    [GeneratedRegex(@"\A[A-Za-z0-9+=,.@_-]{1,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex UserName();

    [GeneratedRegex(@"\A[0-9]{12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex AccountNumber();
}
