using System.Collections.Immutable;
using Lintel.Server.Storage;

namespace Lintel.Server.Reviews;

/// <summary>A source as it is listed.</summary>
internal sealed class SourceRow
{
    public required string Name { get; init; }

    /// <summary>SHA-256 of the archive.</summary>
    public required string Digest { get; init; }

    /// <summary>Length of the archive.</summary>
    public required long Bytes { get; init; }

    public required long UpdatedAt { get; init; }
}

/// <summary>Keeps the archives that workloads are reviewed from.</summary>
internal static class SourceStore
{
    public static Task<IReadOnlyList<SourceRow>> ListAsync(Session session, string workloadId) => session.QueryAsync<SourceRow>(
        "select name, digest, bytes, updated_at from sources where workload_id = @workloadId order by name", new { workloadId });

    /// <summary>The files of all sources, each below its source's name when there are several.</summary>
    public static async Task<ImmutableSortedDictionary<string, byte[]>> FilesAsync(Session session, string workloadId)
    {
        var sources = await session.QueryAsync<ContentRow>("select name, content from sources where workload_id = @workloadId order by name", new { workloadId });
        var files = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var prefix = sources.Count == 1 ? "" : source.Name + "/";
            files.AddRange(ArchiveReader.Read(Convert.FromBase64String(source.Content)).Select(file => KeyValuePair.Create(prefix + file.Key, file.Value)));
        }

        return files.ToImmutable();
    }

    public static Task SaveAsync(Session session, string workloadId, SourceRow source, byte[] archive) => session.ExecuteAsync(
        """
        insert into sources (workload_id, name, content, digest, bytes, updated_at) values (@workloadId, @Name, @content, @Digest, @Bytes, @UpdatedAt)
        on conflict (workload_id, name) do update
        set content = excluded.content, digest = excluded.digest, bytes = excluded.bytes, updated_at = excluded.updated_at
        """,
        new { workloadId, source.Name, content = Convert.ToBase64String(archive), source.Digest, source.Bytes, source.UpdatedAt });

    public static Task<int> DeleteAsync(Session session, string workloadId, string name) =>
        session.ExecuteAsync("delete from sources where workload_id = @workloadId and name = @name", new { workloadId, name });

    private sealed class ContentRow
    {
        public required string Name { get; init; }

        public required string Content { get; init; }
    }
}
