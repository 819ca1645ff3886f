using System.Collections.Immutable;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Paging;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Profiles;
using Lintel.Server.Storage;
using Workload = Lintel.Framework.Reviews.Workload;

namespace Lintel.Server.Workloads;

/// <summary>Lists workloads page by page, read from the database in the order of their names.</summary>
internal static class WorkloadList
{
    private const int Usual = 50;

    /// <summary>A page of the caller's workloads and of those shared with the caller.</summary>
    public static async Task<Page<Workload>> PageAsync(Call call, string prefix, string? token, int? maxResults, bool includesShared = true)
    {
        var list = $"workloads {call.Region} {prefix} {includesShared}";
        var size = maxResults ?? Usual;
        var rows = await call.Session.QueryAsync<WorkloadRow>(
            """
            select name_key, id, document from workloads
            where region = @Region and name_key like @pattern escape '!' and (name_key > @key or (name_key = @key and id > @id))
              and (owner = @Account
                or @shared = 1 and id in (select resource from shares where resource_type = 'WORKLOAD' and status = 'ACCEPTED' and shared_with in (@Account, @Arn)))
            order by name_key, id limit @limit
            """,
            Parameters(call, prefix, token is null ? "" : PageToken.KeyOf(list, token), includesShared, size + 1));
        var page = rows.Take(size).ToImmutableArray();
        return new([.. page.Select(row => DocumentJson.Read<Workload>(row.Document))], rows.Count > size ? PageToken.Of(list, $"{page[^1].Id}{page[^1].NameKey}") : null);
    }

    /// <summary>The workloads as the API lists them.</summary>
    public static async Task<IReadOnlyList<WorkloadSummary>> SummariesAsync(Session session, ImmutableArray<Workload> workloads)
    {
        var states = await ReviewReader.AllAsync(session, [.. workloads.Select(workload => workload.Id)]);
        var summaries = new List<WorkloadSummary>();
        foreach (var workload in workloads)
            summaries.Add(WorkloadView.Summary(workload, [.. states[workload.Id]], await ProfileFocus.OfAsync(session, workload)));
        return summaries;
    }

    /// <summary>A position is an id, which is always 32 characters, and the name that it is sorted by.</summary>
    private static object Parameters(Call call, string prefix, string position, bool includesShared, int limit) => new
    {
        call.Region,
        call.Account,
        call.Principal.Arn,
        pattern = string.Concat(Names.Key(prefix).Select(character => character is '%' or '_' or '!' ? $"!{character}" : character.ToString())) + "%",
        id = position.Length >= 32 ? position[..32] : "",
        key = position.Length >= 32 ? position[32..] : "",
        shared = includesShared ? 1 : 0,
        limit,
    };

    private sealed class WorkloadRow
    {
        public required string NameKey { get; init; }

        public required string Id { get; init; }

        public required string Document { get; init; }
    }
}
