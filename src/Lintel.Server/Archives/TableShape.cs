using System.Collections.Immutable;
using Lintel.Server.Storage;

namespace Lintel.Server.Archives;

/// <summary>A table and its columns, as the database has them.</summary>
internal sealed record TableShape(string Name, ImmutableArray<string> Columns)
{
    /// <summary>All tables with data of users, each after those that its rows refer to.</summary>
    public static async Task<ImmutableArray<TableShape>> AllAsync(Database database, Session session)
    {
        var names = (await session.QueryAsync<string>(database.Dialect.Tables)).Where(IsData).Order(StringComparer.Ordinal).ToList();
        var references = (await session.QueryAsync<Reference>(database.Dialect.References)).Where(reference => reference.Source != reference.Target)
            .ToLookup(reference => reference.Source, reference => reference.Target);
        var ordered = new List<string>();
        while (names.FirstOrDefault(name => !ordered.Contains(name) && references[name].All(ordered.Contains)) is { } next)
            ordered.Add(next);
        var tables = ImmutableArray.CreateBuilder<TableShape>();
        foreach (var name in ordered)
            tables.Add(new(name, [.. await session.QueryAsync<string>(database.Dialect.Columns, new { table = name })]));
        return tables.ToImmutable();
    }

    /// <summary>How many rows each table has.</summary>
    public static async Task<IReadOnlyDictionary<string, long>> CountAsync(Session session, IEnumerable<TableShape> tables)
    {
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables)
            counts[table.Name] = await session.ScalarAsync<long>($"select count(*) from {table.Name}");
        return counts;
    }

    /// <summary>Neither the list of migrations nor the state of the scheduler, which belong to a database and not to its data, nor who is signed in just now.</summary>
    private static bool IsData(string name) => name is not ("migrations" or "web_sessions" or "sign_in_failures") && !name.StartsWith("sqlite_", StringComparison.Ordinal) && !name.StartsWith("qrtz_", StringComparison.Ordinal);

    private sealed class Reference
    {
        public required string Source { get; init; }

        public required string Target { get; init; }
    }
}
