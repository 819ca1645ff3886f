using System.Data.Common;
using System.Text.Json;
using Lintel.Server.Storage;

namespace Lintel.Server.Archives;

/// <summary>Reads one file of an export into its table.</summary>
internal static class TableReader
{
    public static async Task<long> ReadAsync(Database database, Session session, TableShape table, string path)
    {
        var count = 0L;
        try
        {
            await using var file = File.OpenRead(path);
            await using var insert = session.Command(
                $"insert into {table.Name} ({string.Join(", ", table.Columns)}) {database.Dialect.GivenIdentity} values ({string.Join(", ", table.Columns.Select(column => "@" + column))})");
            foreach (var column in table.Columns)
            {
                var parameter = insert.CreateParameter();
                parameter.ParameterName = "@" + column;
                insert.Parameters.Add(parameter);
            }

            await foreach (var row in JsonSerializer.DeserializeAsyncEnumerable<Dictionary<string, JsonElement>>(file, cancellationToken: session.Cancellation))
            {
                if (row is null || row.Keys.FirstOrDefault(name => !table.Columns.Contains(name)) is not null)
                    throw new InvalidDataException($"\"{path}\" holds a row that does not fit its table. Nothing was changed.");
                for (var at = 0; at < table.Columns.Length; at++)
                    insert.Parameters[at].Value = row.TryGetValue(table.Columns[at], out var value) ? Value(value, path) : DBNull.Value;
                await insert.ExecuteNonQueryAsync(session.Cancellation);
                count++;
            }
        }
        catch (Exception error) when (error is JsonException or FileNotFoundException)
        {
            throw new InvalidDataException($"\"{path}\" is missing or broken. Nothing was changed.");
        }
        catch (DbException error)
        {
            throw new InvalidDataException($"\"{path}\" does not fit the other files: {error.Message} Nothing was changed.");
        }

        if (database is PostgresDatabase && table.Columns.Contains("id") && database.Dialect.GivenIdentity.Length > 0)
            await ContinueCountingAsync(session, table);
        return count;
    }

    private static object Value(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Null => DBNull.Value,
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.Number when value.TryGetInt64(out var number) => number,
        _ => throw new InvalidDataException($"\"{path}\" holds a value that is neither text nor a whole number. Nothing was changed."),
    };

    /// <summary>PostgreSQL goes on counting where it was, not after what it was given.</summary>
    private static async Task ContinueCountingAsync(Session session, TableShape table)
    {
        if (await session.ScalarAsync<string>("select pg_get_serial_sequence(@name, 'id')", new { name = table.Name }) is { } sequence)
            await session.ExecuteAsync($"select setval('{sequence}', (select coalesce(max(id), 0) + 1 from {table.Name}), false)");
    }
}
