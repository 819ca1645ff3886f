using Lintel.Framework.Reviews;
using Lintel.Server.Aws;
using Lintel.Server.Storage;

namespace Lintel.Server.Workloads;

/// <summary>Keeps milestones. There is no statement that changes one.</summary>
internal static class MilestoneStore
{
    public static async Task<Milestone?> FindAsync(Session session, string workloadId, int number) =>
        await session.FirstOrNullAsync<string>(
            "select document from milestones where workload_id = @workloadId and number = @number", new { workloadId, number }) is { } document
            ? DocumentJson.Read<Milestone>(document)
            : null;

    /// <summary>All milestones, the oldest first.</summary>
    public static async Task<IReadOnlyList<Milestone>> ListAsync(Session session, string workloadId) =>
        [.. (await session.QueryAsync<string>("select document from milestones where workload_id = @workloadId order by number", new { workloadId }))
            .Select(DocumentJson.Read<Milestone>)];

    /// <summary>How many milestones the workload has; they are numbered without gaps.</summary>
    public static async Task<int> CountAsync(Session session, string workloadId) =>
        (int)await session.ScalarAsync<long>("select count(*) from milestones where workload_id = @workloadId", new { workloadId });

    public static async Task<bool> IsNameTakenAsync(Session session, string workloadId, string name) => await session.ScalarAsync<long>(
        "select count(*) from milestones where workload_id = @workloadId and name_key = @key", new { workloadId, key = Names.Key(name) }) > 0;

    public static Task InsertAsync(Session session, Milestone milestone) => session.ExecuteAsync(
        """
        insert into milestones (workload_id, number, name, name_key, recorded_at, document)
        values (@id, @Number, @Name, @key, @at, @document)
        """,
        new
        {
            id = milestone.Workload.Id,
            milestone.Number,
            milestone.Name,
            key = Names.Key(milestone.Name),
            at = milestone.RecordedAt.ToUnixTimeMilliseconds(),
            document = DocumentJson.Write(milestone),
        });
}
