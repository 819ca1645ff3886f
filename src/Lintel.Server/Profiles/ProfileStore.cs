using Lintel.Server.Aws;
using Lintel.Server.Storage;

namespace Lintel.Server.Profiles;

/// <summary>Keeps profiles and their versions.</summary>
internal static class ProfileStore
{
    private const string Columns = "arn, owner, region, name, version, is_deleted, created_at, updated_at";

    public static Task<ProfileRow?> FindAsync(Session session, string arn, bool toChange = false) => session.FirstOrNullAsync<ProfileRow>(
        $"select {Columns} from profiles where arn = @arn" + (toChange ? session.ForUpdate : ""), new { arn });

    /// <summary>The caller's own profiles.</summary>
    public static Task<IReadOnlyList<ProfileRow>> OwnedAsync(Call call) => call.Session.QueryAsync<ProfileRow>(
        $"select {Columns} from profiles where owner = @Account and region = @Region and is_deleted = 0", new { call.Account, call.Region });

    /// <summary>The profiles with these ARNs that are not deleted.</summary>
    public static async Task<IReadOnlyList<ProfileRow>> AllAsync(Session session, IReadOnlyCollection<string> arns) => arns.Count == 0
        ? []
        : await session.QueryAsync<ProfileRow>($"select {Columns} from profiles where arn in @arns and is_deleted = 0", new { arns = arns.ToArray() });

    public static async Task<bool> IsNameTakenAsync(Call call, string name) => await call.Session.ScalarAsync<long>(
        "select count(*) from profiles where owner = @Account and region = @Region and name_key = @key and is_deleted = 0",
        new { call.Account, call.Region, key = Names.Key(name) }) > 0;

    /// <summary>What a version says; null when the profile has no such version.</summary>
    public static async Task<ProfileContent?> ContentAsync(Session session, string arn, string version) =>
        await session.FirstOrNullAsync<string>(
            "select document from profile_versions where arn = @arn and version = @version", new { arn, version }) is { } document
            ? DocumentJson.Read<ProfileContent>(document)
            : null;

    public static async Task InsertAsync(Session session, ProfileRow profile, ProfileContent content)
    {
        await session.ExecuteAsync(
            $"insert into profiles (name_key, {Columns}) values (@key, @Arn, @Owner, @Region, @Name, @Version, @IsDeleted, @CreatedAt, @UpdatedAt)",
            new
            {
                key = Names.Key(profile.Name), profile.Arn, profile.Owner, profile.Region, profile.Name, profile.Version, profile.IsDeleted, profile.CreatedAt,
                profile.UpdatedAt,
            });
        await SaveAsync(session, profile.Arn, profile.Version, content, profile.CreatedAt);
    }

    /// <summary>Keeps what the profile says from now on, under a version that is new or already its newest.</summary>
    public static async Task SaveAsync(Session session, string arn, string version, ProfileContent content, long now)
    {
        await session.ExecuteAsync(
            """
            insert into profile_versions (arn, version, document, created_at) values (@arn, @version, @document, @now)
            on conflict (arn, version) do update set document = excluded.document
            """,
            new { arn, version, document = DocumentJson.Write(content), now });
        await session.ExecuteAsync("update profiles set version = @version, updated_at = @now where arn = @arn", new { arn, version, now });
    }

    public static Task MarkDeletedAsync(Session session, string arn, long now) =>
        session.ExecuteAsync("update profiles set is_deleted = 1, updated_at = @now where arn = @arn", new { arn, now });
}
