using Lintel.Server.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Lintel.Server.Identity;

/// <summary>Keeps the hashes of passwords and holds passwords against them.</summary>
public sealed class Passwords(Database database, TimeProvider clock)
{
    // What OWASP's password storage cheat sheet asks for of PBKDF2 with HMAC-SHA-512.
    private const int Iterations = 210_000;

    private static readonly PasswordHasher<Principal> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private static readonly Principal Nobody = new("", "", IsAdministrator: false);

    // Held against when there is no such user, so that an answer takes as long as for a wrong password.
    private static readonly Lazy<string> NobodysHash = new(() => Hasher.HashPassword(Nobody, PasswordRules.Make()));

    // Hashing keeps a processor busy: people who sign in, or guess, leave half of them to everybody else.
    private static readonly SemaphoreSlim Turns = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>Gives a user a password, or takes it away with null, and ends the user's sessions; false when there is no such user.</summary>
    public async Task<bool> SetAsync(string name, string? password, Actor actor, CancellationToken cancellation)
    {
        var hash = password is null ? null : Hasher.HashPassword(Nobody, Normal(password));
        return await database.WriteAsync(async session =>
        {
            if (await Users.FindAsync(session, name) is not { } principal)
                return false;
            await session.ExecuteAsync("update principals set password_hash = @hash where name = @name", new { hash, name });
            await WebSessions.EndAllAsync(session, name);
            await IdentityAudit.AppendAsync(session, actor, principal, password is null ? "RemovePassword" : "SetPassword", name, clock.GetUtcNow());
            return true;
        }, cancellation);
    }

    /// <summary>The user whose password this is, with the hash that says so; null when it is nobody's.</summary>
    public async Task<VerifiedPassword?> VerifyAsync(string name, string password, CancellationToken cancellation)
    {
        // Before anything is known, so that making it shows in nobody's time.
        var nobodysHash = NobodysHash.Value;
        var row = await database.ReadAsync(session => session.FirstOrNullAsync<HashRow>("select password_hash from principals where name = @name", new { name }), cancellation);
        await Turns.WaitAsync(cancellation);
        try
        {
            // No path past the hashing is shorter: which of name and password is wrong must not show in the time.
            var normal = PasswordRules.NormalOrNull(password);
            var result = Hasher.VerifyHashedPassword(Nobody, row?.PasswordHash ?? nobodysHash, normal ?? "");
            if (result == PasswordVerificationResult.Failed || normal is null || row?.PasswordHash is not { } hash)
                return null;
            return result == PasswordVerificationResult.SuccessRehashNeeded ? await RehashAsync(name, hash, normal, cancellation) : new(name, hash);
        }
        finally
        {
            Turns.Release();
        }
    }

    /// <summary>The user whose password was verified, unless the password was changed or the user removed since.</summary>
    internal static async Task<Principal?> FindAsync(Session session, VerifiedPassword verified)
    {
        var principal = await Users.FindAsync(session, verified.Name);
        return await session.ScalarAsync<string>("select password_hash from principals where name = @Name", new { verified.Name }) == verified.Hash ? principal : null;
    }

    private async Task<VerifiedPassword> RehashAsync(string name, string old, string normal, CancellationToken cancellation)
    {
        var hash = Hasher.HashPassword(Nobody, normal);
        var changed = await database.WriteAsync(
            session => session.ExecuteAsync("update principals set password_hash = @hash where name = @name and password_hash = @old", new { hash, name, old }), cancellation);
        return new(name, changed == 1 ? hash : old);
    }

    private static string Normal(string password) => PasswordRules.NormalOrNull(password) ?? throw new ArgumentException("The password is broken text.", nameof(password));

    private sealed class HashRow
    {
        public string? PasswordHash { get; init; }
    }
}

/// <summary>A password that was right when it was held against this hash.</summary>
public sealed record VerifiedPassword(string Name, string Hash)
{
    /// <summary>Does not show the hash.</summary>
    public override string ToString() => Name;
}
