namespace Lintel.Server.Storage;

/// <summary>Brings a database to the newest schema. Migrations only go forward; two servers that start at once take turns.</summary>
public static class Migrator
{
    /// <summary>Any number that nothing else locks on.</summary>
    private const long Lock = 7_146_583_511;

    /// <summary>Whether the database can be reached and nothing is missing from its schema.</summary>
    public static Task<bool> IsCurrentAsync(Database database, CancellationToken cancellation) => database.ReadAsync(async session =>
    {
        var applied = (await session.QueryAsync<string>("select name from migrations")).ToHashSet(StringComparer.Ordinal);
        return EmbeddedText.Names("migrations/").Where(database.Takes).All(applied.Contains);
    }, cancellation);

    /// <summary>Throws an <see cref="InvalidDataException"/> when the database is of a newer version.</summary>
    public static async Task CheckKnownAsync(Session session)
    {
        var known = EmbeddedText.Names("migrations/").ToHashSet(StringComparer.Ordinal);
        if ((await session.QueryAsync<string>("select name from migrations")).FirstOrDefault(name => !known.Contains(name)) is { } unknown)
            throw new InvalidDataException($"The database is of a newer version: it has the migration \"{unknown}\".");
    }

    /// <summary>Applies what is missing.</summary>
    public static async Task MigrateAsync(Database database, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        await using var transaction = await database.BeginWriteAsync(connection, cancellation);
        var session = new Session(connection, transaction, "", cancellation);
        if (database is PostgresDatabase)
            await session.ExecuteAsync("select pg_advisory_xact_lock(@Lock)", new { Lock });
        await session.ExecuteAsync("create table if not exists migrations (name text primary key)");
        await CheckKnownAsync(session);
        var applied = (await session.QueryAsync<string>("select name from migrations")).ToHashSet(StringComparer.Ordinal);
        foreach (var name in EmbeddedText.Names("migrations/").Where(name => !applied.Contains(name) && database.Takes(name)))
        {
            await session.ExecuteAsync(EmbeddedText.Read(name).Replace("$identity$", database.Dialect.Identity, StringComparison.Ordinal));
            await session.ExecuteAsync("insert into migrations (name) values (@name)", new { name });
        }

        await transaction.CommitAsync(cancellation);
    }
}
