using System.Security.Cryptography;
using Lintel.Server.Identity;
using Lintel.Server.Storage;

namespace Lintel.Server.Hosting;

/// <summary>Opens what a server keeps: its database and the key that secrets are sealed with.</summary>
public static class DataFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The database, brought to the newest schema.</summary>
    public static async Task<Database> OpenAsync(ServerSettings settings, CancellationToken cancellation)
    {
        Database database = settings.Postgres is { } connection ? new PostgresDatabase(connection) : new SqliteDatabase(SqliteFile(settings));
        await Migrator.MigrateAsync(database, cancellation);
        return database;
    }

    /// <summary>The key: the one that is given, or that of the key file, which is made at the first start.</summary>
    public static SecretBox Box(ServerSettings settings)
    {
        if (settings.Key is { Length: > 0 } text)
            return SecretBox.FromText(text);
        Create(settings.DataFolder);
        var file = Path.Combine(settings.DataFolder, "lintel.key");
        try
        {
            // Created in one step, readable by nobody else: of two servers that start at once, one makes the key and the other reads it.
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = OwnerOnly;
            using var stream = new FileStream(file, options);
            stream.Write(RandomNumberGenerator.GetBytes(SecretBox.KeyLength));
        }
        catch (IOException) when (File.Exists(file))
        {
            // There is one already.
        }

        var key = File.ReadAllBytes(file);
        return key.Length == SecretBox.KeyLength
            ? new(key)
            : throw new InvalidDataException($"The key file \"{file}\" must hold {SecretBox.KeyLength} bytes and holds {key.Length}.");
    }

    /// <summary>Where the SQLite file is.</summary>
    public static string SqliteFile(ServerSettings settings)
    {
        Create(settings.DataFolder);
        return Path.Combine(settings.DataFolder, "lintel.db");
    }

    private static void Create(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
    }
}
