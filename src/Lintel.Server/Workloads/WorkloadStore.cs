using Lintel.Framework.Reviews;
using Lintel.Server.Aws;
using Lintel.Server.Storage;

namespace Lintel.Server.Workloads;

/// <summary>Keeps workloads.</summary>
internal static class WorkloadStore
{
    /// <summary>The workload with this id, whoever owns it; null when there is none.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="id">The workload's id.</param>
    /// <param name="toChange">Whether nobody else may change it until the transaction ends.</param>
    public static async Task<Workload?> FindAsync(Session session, string id, bool toChange)
    {
        var document = await session.FirstOrNullAsync<string>(
            "select document from workloads where id = @id" + (toChange ? session.ForUpdate : ""), new { id });
        return document is null ? null : DocumentJson.Read<Workload>(document);
    }

    /// <summary>Whether the account has a workload of this name in this Region, other than the one given.</summary>
    public static async Task<bool> IsNameTakenAsync(Call call, string owner, string name, string exceptId = "") =>
        await call.Session.ScalarAsync<long>(
            "select count(*) from workloads where owner = @owner and region = @Region and name_key = @key and id <> @exceptId",
            new { owner, call.Region, key = Names.Key(name), exceptId }) > 0;

    public static Task InsertAsync(Session session, Workload workload) => session.ExecuteAsync(
        """
        insert into workloads (id, owner, region, name, name_key, profile, profile_version, document, updated_at, version)
        values (@Id, @Owner, @Region, @Name, @key, @profile, @profileVersion, @document, @at, 1)
        """,
        Row(workload));

    public static Task UpdateAsync(Session session, Workload workload) => session.ExecuteAsync(
        """
        update workloads set name = @Name, name_key = @key, profile = @profile, profile_version = @profileVersion, document = @document,
            updated_at = @at, version = version + 1
        where id = @Id
        """,
        Row(workload));

    public static Task DeleteAsync(Session session, string id) => session.ExecuteAsync("delete from workloads where id = @id", new { id });

    private static object Row(Workload workload) => new
    {
        workload.Id,
        workload.Owner,
        workload.Region,
        workload.Name,
        key = Names.Key(workload.Name),
        profile = workload.Profile?.Arn,
        profileVersion = workload.Profile?.Version,
        document = DocumentJson.Write(workload),
        at = workload.UpdatedAt.ToUnixTimeMilliseconds(),
    };
}
