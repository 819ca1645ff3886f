using System.Collections.Concurrent;
using Lintel.Server.Storage;

namespace Lintel.Server.Identity;

/// <summary>Finds access keys. A key is remembered for a few seconds: every request asks for one, and a removed key must stop working soon.</summary>
public sealed class KeyRing(Database database, SecretBox box, TimeProvider clock)
{
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, (AccessKey Key, DateTimeOffset Until)> _known = new(StringComparer.Ordinal);

    /// <summary>The key with this id; null when there is none.</summary>
    public async Task<AccessKey?> FindAsync(string id, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (_known.TryGetValue(id, out var known) && known.Until > now)
            return known.Key;
        var row = await database.ReadAsync(session => session.FirstOrNullAsync<KeyRow>(
            """
            select k.id, k.sealed_secret, p.name, p.account_id, p.is_administrator
            from access_keys k join principals p on p.name = k.principal where k.id = @id
            """,
            new { id }), cancellation);
        // Only keys that exist are remembered: what callers make up must not fill the memory.
        _known.TryRemove(id, out _);
        if (row is null)
            return null;
        var key = new AccessKey(row.Id, box.Open(row.SealedSecret, row.Id), new(row.Name, row.AccountId, row.IsAdministrator != 0));
        _known[id] = (key, now + Memory);
        return key;
    }

    private sealed class KeyRow
    {
        public required string Id { get; init; }

        public required string SealedSecret { get; init; }

        public required string Name { get; init; }

        public required string AccountId { get; init; }

        public required long IsAdministrator { get; init; }
    }
}
