using System.Globalization;
using Lintel.Server.Hosting;
using Lintel.Server.Storage;
using Microsoft.Data.Sqlite;

namespace Lintel.Server.Archives;

/// <summary>Copies a SQLite database while it is used, and puts a copy back. Each result appears whole and checked, or not at all.</summary>
public static class Backup
{
    /// <summary>Writes a copy and gives the number of rows by table.</summary>
    /// <param name="database">The database, which may be in use.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="overwrite">Whether a file that is there goes.</param>
    /// <param name="cancellation">Ends the copying.</param>
    public static async Task<IReadOnlyDictionary<string, long>> WriteAsync(Database database, string path, bool overwrite, CancellationToken cancellation)
    {
        if (database is not SqliteDatabase sqlite)
            throw new NotSupportedException("A PostgreSQL database is backed up with pg_dump, or as files with \"lintel export\".");
        var full = Path.GetFullPath(path);
        Refuse(full, overwrite);
        var unfinished = Unfinished(full);
        try
        {
            IReadOnlyDictionary<string, long> expected = new Dictionary<string, long>();
            await sqlite.CopyAsync(
                unfinished, async session => expected = await TableShape.CountAsync(session, await TableShape.AllAsync(database, session)), cancellation);
            var found = await CheckAsync(unfinished, cancellation);
            if (!found.SequenceEqual(expected))
                throw new InvalidDataException("The copy does not hold the rows of the database. Nothing was written.");
            File.Move(unfinished, full, overwrite);
            return found;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Puts a copy in place of a server's database, which must not be in use, and gives the number of rows by table.</summary>
    public static async Task<IReadOnlyDictionary<string, long>> RestoreAsync(ServerSettings settings, string path, bool overwrite, CancellationToken cancellation)
    {
        if (settings.Postgres is not null)
            throw new NotSupportedException("A PostgreSQL database is restored with pg_restore, or from files with \"lintel import\".");
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no file \"{path}\".");
        var target = DataFolder.SqliteFile(settings);
        Refuse(target, overwrite);
        var unfinished = Unfinished(target);
        try
        {
            await using (var from = File.OpenRead(path))
            await using (var to = Create(unfinished))
            {
                await from.CopyToAsync(to, cancellation);
                to.Flush(flushToDisk: true);
            }

            var found = await CheckAsync(unfinished, cancellation);
            await EndSessionsAsync(unfinished, cancellation);
            if (File.Exists(target))
                await ReleaseAsync(target, cancellation);
            File.Move(unfinished, target, overwrite);
            return found;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>A copy may hold sessions that were ended after it was made, and those must not come back.</summary>
    private static async Task EndSessionsAsync(string path, CancellationToken cancellation)
    {
        await using var copy = new SqliteDatabase(path, isShared: false);
        await copy.WriteAsync(
            async session => (await session.QueryAsync<string>(copy.Dialect.Tables)).Contains("web_sessions") ? await session.ExecuteAsync("delete from web_sessions") : 0,
            cancellation);
    }

    private static void Refuse(string path, bool overwrite)
    {
        if (File.Exists(path) && !overwrite)
            throw new IOException($"\"{path}\" is there already. Use --force to replace it.");
    }

    private static string Unfinished(string path) => string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}.tmp");

    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(path, options);
    }

    /// <summary>Throws an <see cref="InvalidDataException"/> unless the file is a whole database of a version that this one knows.</summary>
    private static async Task<IReadOnlyDictionary<string, long>> CheckAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await using var copy = new SqliteDatabase(path, isShared: false);
            return await copy.ReadAsync(async session =>
            {
                if (await session.ScalarAsync<string>("pragma integrity_check") != "ok" || (await session.QueryAsync<object>("pragma foreign_key_check")).Count > 0)
                    throw new InvalidDataException("The copy is damaged. Nothing was changed.");
                await Migrator.CheckKnownAsync(session);
                return await TableShape.CountAsync(session, await TableShape.AllAsync(copy, session));
            }, cancellation);
        }
        catch (SqliteException error)
        {
            throw new InvalidDataException($"The copy is not a database of this server: {error.Message}. Nothing was changed.");
        }
    }

    /// <summary>Takes the database out of use: leaving the write-ahead log needs that nobody else has it open.</summary>
    private static async Task ReleaseAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 1 }.ConnectionString);
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "pragma journal_mode = delete";
            if ((string?)await command.ExecuteScalarAsync(cancellation) == "delete")
                return;
        }
        catch (SqliteException)
        {
            // Refused below.
        }

        throw new IOException($"\"{path}\" is in use. Stop the server first.");
    }
}
