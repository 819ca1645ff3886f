using Lintel.Server.Aws;
using Lintel.Server.Aws.Wire;

namespace Lintel.Server.Workloads;

/// <summary>Finds reviews whose lens has a newer version than they were given.</summary>
internal static class LensNotifications
{
    /// <summary>The notifications of the caller's own workloads, or of one of them.</summary>
    public static async Task<IReadOnlyList<NotificationSummary>> AllAsync(Call call, string? workloadId)
    {
        var rows = await call.Session.QueryAsync<Row>(
            """
            select w.id, w.name, l.arn, l.published_version, r.lens_version
            from lens_reviews r join workloads w on w.id = r.workload_id join lenses l on l.arn = r.lens
            where l.is_deleted = 0 and l.published_version <> r.lens_version and w.region = @Region
              and ((@id = '' and w.owner = @Account) or (w.id = @id and (w.owner = @Account or w.id in (
                select resource from shares where resource_type = 'WORKLOAD' and status = 'ACCEPTED' and shared_with in (@Account, @Arn)))))
            """,
            new { call.Region, call.Account, call.Principal.Arn, id = workloadId ?? "" });
        return
        [
            .. rows.Select(row => new NotificationSummary
            {
                Type = NotificationType.LensVersionUpgraded,
                LensUpgradeSummary = new()
                {
                    WorkloadId = row.Id,
                    WorkloadName = row.Name,
                    LensAlias = row.Arn,
                    LensArn = row.Arn,
                    CurrentLensVersion = row.LensVersion,
                    LatestLensVersion = row.PublishedVersion,
                },
            }),
        ];
    }

    private sealed class Row
    {
        public required string Id { get; init; }

        public required string Name { get; init; }

        public required string Arn { get; init; }

        public required string PublishedVersion { get; init; }

        public required string LensVersion { get; init; }
    }
}
