using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Server.Storage;

namespace Lintel.Server.Archives;

/// <summary>Writes everything a database holds as JSON files, one a table, and reads them into any database. Secrets stay sealed.</summary>
public static class Archive
{
    private const string ManifestName = "lintel.json";

    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the files of one moment and gives the number of rows by table.</summary>
    public static async Task<IReadOnlyDictionary<string, long>> ExportAsync(Database database, string folder, bool overwrite, CancellationToken cancellation)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any() && !overwrite)
            throw new IOException($"\"{folder}\" is not empty. Use --force to replace it.");
        if (overwrite && Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any() && !File.Exists(Path.Combine(full, ManifestName)))
            throw new IOException($"\"{folder}\" holds something else than an export and is left alone.");
        var unfinished = string.Create(CultureInfo.InvariantCulture, $"{full}.{Environment.ProcessId}.tmp");
        Directory.CreateDirectory(unfinished);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(unfinished, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        try
        {
            var counts = await database.ReadAsync(async session =>
            {
                var written = new SortedDictionary<string, long>(StringComparer.Ordinal);
                foreach (var table in await TableShape.AllAsync(database, session))
                    written[table.Name] = await WriteAsync(session, table, FileOf(unfinished, table));
                await File.WriteAllTextAsync(Path.Combine(unfinished, ManifestName), JsonSerializer.Serialize(new { format = 1, tables = written }), cancellation);
                return written;
            }, cancellation);
            if (Directory.Exists(full))
                Directory.Delete(full, recursive: true);
            Directory.Move(unfinished, full);
            return counts;
        }
        finally
        {
            if (Directory.Exists(unfinished))
                Directory.Delete(unfinished, recursive: true);
        }
    }

    /// <summary>Reads the files into the database, all or nothing, and gives the number of rows by table.</summary>
    /// <param name="database">The database, which may belong to another kind than the one exported.</param>
    /// <param name="folder">The folder with the files.</param>
    /// <param name="overwrite">Whether what the database holds goes.</param>
    /// <param name="cancellation">Ends the reading, with nothing changed.</param>
    public static async Task<IReadOnlyDictionary<string, long>> ImportAsync(Database database, string folder, bool overwrite, CancellationToken cancellation)
    {
        var expected = ReadManifest(folder);
        return await database.WriteAsync<IReadOnlyDictionary<string, long>>(async session =>
        {
            var tables = await TableShape.AllAsync(database, session);
            if (expected.Keys.FirstOrDefault(name => tables.All(table => table.Name != name)) is { } unknown)
                throw new InvalidDataException($"The export holds the table \"{unknown}\", which this version does not know. Nothing was changed.");
            if (!overwrite && (await TableShape.CountAsync(session, tables)).Values.Any(count => count > 0))
                throw new IOException("The database is not empty. Use --force to replace everything in it.");
            foreach (var table in tables.Reverse())
                await session.ExecuteAsync($"delete from {table.Name}");
            var read = new SortedDictionary<string, long>(StringComparer.Ordinal);
            foreach (var table in tables.Where(table => expected.ContainsKey(table.Name)))
                read[table.Name] = await TableReader.ReadAsync(database, session, table, FileOf(folder, table));
            return read.SequenceEqual(expected) ? read : throw new InvalidDataException("The files do not hold as many rows as the export had. Nothing was changed.");
        }, cancellation);
    }

    private static string FileOf(string folder, TableShape table) => Path.Combine(folder, table.Name + ".json");

    private static SortedDictionary<string, long> ReadManifest(string folder)
    {
        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, ManifestName)));
            if (manifest.RootElement.GetProperty("format").GetInt32() != 1)
                throw new InvalidDataException("The export comes from a newer version. Nothing was changed.");
            return new(manifest.RootElement.GetProperty("tables").Deserialize<Dictionary<string, long>>() ?? [], StringComparer.Ordinal);
        }
        catch (Exception error) when (error is IOException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"\"{folder}\" holds no export: its {ManifestName} is missing or broken.");
        }
    }

    /// <summary>One row a line, so that exports can be compared and kept in a repository.</summary>
    private static async Task<long> WriteAsync(Session session, TableShape table, string path)
    {
        await using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await file.WriteAsync('[');
        var count = 0L;
        await using var command = session.Command($"select {string.Join(", ", table.Columns)} from {table.Name} order by {string.Join(", ", table.Columns.Take(4))}");
        await using var rows = await command.ExecuteReaderAsync(session.Cancellation);
        while (await rows.ReadAsync(session.Cancellation))
        {
            await file.WriteAsync(count++ == 0 ? "\n" : ",\n");
            await file.WriteAsync(Row(rows, table));
        }

        await file.WriteAsync("\n]\n");
        return count;
    }

    private static string Row(System.Data.Common.DbDataReader row, TableShape table)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            for (var at = 0; at < table.Columns.Length; at++)
            {
                json.WritePropertyName(table.Columns[at]);
                switch (row.GetValue(at))
                {
                    case DBNull: json.WriteNullValue(); break;
                    case string text: json.WriteStringValue(text); break;
                    case var number: json.WriteNumberValue(Convert.ToInt64(number, CultureInfo.InvariantCulture)); break;
                }
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
