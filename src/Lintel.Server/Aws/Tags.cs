using Lintel.Server.Storage;

namespace Lintel.Server.Aws;

/// <summary>Keeps the tags of resources.</summary>
internal static class Tags
{
    /// <summary>How many tags a resource may have.</summary>
    public const int Most = 50;

    /// <summary>The tags of a resource; null when it has none.</summary>
    public static async Task<IReadOnlyDictionary<string, string>?> OfAsync(Session session, string arn)
    {
        var rows = await session.QueryAsync<TagRow>("select name, value from tags where arn = @arn", new { arn });
        return rows.Count == 0 ? null : new SortedDictionary<string, string>(rows.ToDictionary(row => row.Name, row => row.Value), StringComparer.Ordinal);
    }

    public static async Task AddAsync(Session session, string arn, IReadOnlyDictionary<string, string>? tags)
    {
        foreach (var (name, value) in tags ?? new Dictionary<string, string>())
        {
            await session.ExecuteAsync(
                "insert into tags (arn, name, value) values (@arn, @name, @value) on conflict (arn, name) do update set value = excluded.value",
                new { arn, name, value });
        }
    }

    public static async Task RemoveAsync(Session session, string arn, IEnumerable<string> names)
    {
        foreach (var name in names)
            await session.ExecuteAsync("delete from tags where arn = @arn and name = @name", new { arn, name });
    }

    public static Task RemoveAllAsync(Session session, string arn) => session.ExecuteAsync("delete from tags where arn = @arn", new { arn });

    private sealed class TagRow
    {
        public required string Name { get; init; }

        public required string Value { get; init; }
    }
}
