using System.Security.Cryptography;
using Lintel.Server.Identity;
using Lintel.Server.Storage;

namespace Lintel.Server.Sources;

/// <summary>A source as it is listed: an archive, or a git repository.</summary>
internal sealed class SourceRow
{
    public required string Name { get; init; }

    /// <summary>SHA-256 of the archive; empty for a repository.</summary>
    public required string Digest { get; init; }

    /// <summary>Length of the archive; 0 for a repository.</summary>
    public required long Bytes { get; init; }

    /// <summary>The document of a <see cref="Sources.Repository"/>; null for an archive.</summary>
    public string? Repository { get; init; }

    /// <summary>What proves to the repository's host who reads, sealed.</summary>
    public string? SealedSecret { get; init; }

    public required long UpdatedAt { get; init; }
}

/// <summary>Keeps what workloads are reviewed from.</summary>
internal static class SourceStore
{
    public static Task<IReadOnlyList<SourceRow>> ListAsync(Session session, string workloadId) => session.QueryAsync<SourceRow>(
        "select name, digest, bytes, repository, sealed_secret, updated_at from sources where workload_id = @workloadId order by name", new { workloadId });

    /// <summary>The archive of a source in Base64; null when it is gone.</summary>
    public static Task<string?> ContentAsync(Session session, string workloadId, string name) =>
        session.FirstOrNullAsync<string>("select content from sources where workload_id = @workloadId and name = @name", new { workloadId, name });

    public static Task SaveAsync(Session session, string workloadId, SourceRow source, byte[] archive) => session.ExecuteAsync(
        """
        insert into sources (workload_id, name, content, digest, bytes, repository, sealed_secret, updated_at)
        values (@workloadId, @Name, @content, @Digest, @Bytes, @Repository, @SealedSecret, @UpdatedAt)
        on conflict (workload_id, name) do update
        set content = excluded.content, digest = excluded.digest, bytes = excluded.bytes, repository = excluded.repository,
            sealed_secret = excluded.sealed_secret, updated_at = excluded.updated_at
        """,
        new { workloadId, source.Name, content = Convert.ToBase64String(archive), source.Digest, source.Bytes, source.Repository, source.SealedSecret, source.UpdatedAt });

    public static Task<int> DeleteAsync(Session session, string workloadId, string name) =>
        session.ExecuteAsync("delete from sources where workload_id = @workloadId and name = @name", new { workloadId, name });

    /// <summary>A source's secret, sealed for this source of this workload and no other.</summary>
    public static string Seal(SecretBox box, string workloadId, string name, string secret) => box.Seal(secret, Purpose(workloadId, name));

    /// <summary>A source's secret; null when it has none. Throws an <see cref="InvalidDataException"/> when another key sealed it.</summary>
    public static string? OpenOrNull(SecretBox box, string workloadId, SourceRow source)
    {
        try
        {
            return source.SealedSecret is { } text ? box.Open(text, Purpose(workloadId, source.Name)) : null;
        }
        catch (Exception error) when (error is CryptographicException or FormatException or OverflowException)
        {
            throw new InvalidDataException("Its secret was sealed with another key than the server has now.", error);
        }
    }

    private static string Purpose(string workloadId, string name) => $"source {workloadId} {name}";
}
