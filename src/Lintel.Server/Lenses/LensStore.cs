using Lintel.Server.Storage;

namespace Lintel.Server.Lenses;

/// <summary>Keeps custom lenses and their versions.</summary>
internal static class LensStore
{
    private const string Columns = "arn, owner, region, draft, published_version, is_deleted, created_at, updated_at";

    public static Task<LensRow?> FindAsync(Session session, string arn, bool toChange = false) => session.FirstOrNullAsync<LensRow>(
        $"select {Columns} from lenses where arn = @arn" + (toChange ? session.ForUpdate : ""), new { arn });

    /// <summary>The lenses that an account owns in a Region, deleted ones included.</summary>
    public static Task<IReadOnlyList<LensRow>> OwnedAsync(Session session, string owner, string region) => session.QueryAsync<LensRow>(
        $"select {Columns} from lenses where owner = @owner and region = @region", new { owner, region });

    public static async Task<bool> IsNameTakenAsync(Session session, string owner, string region, string key, string exceptArn) =>
        await session.ScalarAsync<long>(
            "select count(*) from lenses where owner = @owner and region = @region and name_key = @key and arn <> @exceptArn and is_deleted = 0",
            new { owner, region, key, exceptArn }) > 0;

    public static Task InsertAsync(Session session, LensRow lens, string key) => session.ExecuteAsync(
        $"insert into lenses (name_key, {Columns}) values (@key, @Arn, @Owner, @Region, @Draft, @PublishedVersion, @IsDeleted, @CreatedAt, @UpdatedAt)",
        new { key, lens.Arn, lens.Owner, lens.Region, lens.Draft, lens.PublishedVersion, lens.IsDeleted, lens.CreatedAt, lens.UpdatedAt });

    public static Task SetDraftAsync(Session session, string arn, string? draft, string key, long now) => session.ExecuteAsync(
        "update lenses set draft = @draft, name_key = @key, updated_at = @now where arn = @arn", new { arn, draft, key, now });

    public static Task DropDraftAsync(Session session, string arn, long now) =>
        session.ExecuteAsync("update lenses set draft = null, updated_at = @now where arn = @arn", new { arn, now });

    public static Task MarkDeletedAsync(Session session, string arn, long now) =>
        session.ExecuteAsync("update lenses set is_deleted = 1, draft = null, updated_at = @now where arn = @arn", new { arn, now });

    public static Task RemoveAsync(Session session, string arn) => session.ExecuteAsync("delete from lenses where arn = @arn", new { arn });

    public static async Task PublishAsync(Session session, LensVersionRow version)
    {
        await session.ExecuteAsync(
            "insert into lens_versions (arn, version, position, is_major, document, created_at) values (@Arn, @Version, @Position, @IsMajor, @Document, @CreatedAt)",
            version);
        await session.ExecuteAsync(
            "update lenses set published_version = @Version, draft = null, updated_at = @CreatedAt where arn = @Arn", version);
    }

    public static Task<LensVersionRow?> VersionAsync(Session session, string arn, string version) => session.FirstOrNullAsync<LensVersionRow>(
        "select arn, version, position, is_major, document, created_at from lens_versions where arn = @arn and version = @version", new { arn, version });

    /// <summary>All versions without their documents, the oldest first.</summary>
    public static Task<IReadOnlyList<LensVersionRow>> VersionsAsync(Session session, string arn) => session.QueryAsync<LensVersionRow>(
        "select arn, version, position, is_major, '' as document, created_at from lens_versions where arn = @arn order by position", new { arn });
}
