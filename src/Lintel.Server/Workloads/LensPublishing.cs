using Lintel.Framework.Reviews;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Lenses;
using Lintel.Server.Shares;
using Lintel.Server.Storage;

namespace Lintel.Server.Workloads;

/// <summary>Publishes and withdraws custom lenses, with what that does to the reviews made through them.</summary>
internal static class LensPublishing
{
    private const int MostVersions = 100;

    /// <summary>
    /// Makes the draft the newest version. A minor version reaches the reviews that are up to date by itself; a major one waits until the owner
    /// of each workload upgrades.
    /// </summary>
    public static async Task PublishAsync(Call call, LensRow lens, string version, bool isMajor)
    {
        if (lens.Draft is not { } draft)
            throw new ConflictException("The lens has no draft to publish. Import one first.", "LENS", lens.Arn);
        var versions = await LensStore.VersionsAsync(call.Session, lens.Arn);
        if (versions.Any(published => published.Version == version))
            throw new ConflictException($"The lens has a version \"{version}\" already.", "LENS_VERSION", version);
        if (versions.Count >= MostVersions)
            throw new ServiceQuotaExceededException($"A lens can have {MostVersions} versions at most.", "VERSIONS_PER_LENS", "LENS", lens.Arn);
        await LensStore.PublishAsync(call.Session, new()
        {
            Arn = lens.Arn, Version = version, Position = versions.Count + 1, IsMajor = isMajor || versions.Count == 0 ? 1 : 0, Document = draft, CreatedAt = call.Milliseconds,
        });
        if (!isMajor && lens.PublishedVersion is { } previous)
            await UpgradeAllAsync(call, lens.Arn, previous, version);
    }

    /// <summary>Withdraws a published lens, or all that there is of it.</summary>
    public static async Task DeleteAsync(Call call, LensRow lens, bool withDraft)
    {
        if (lens.PublishedVersion is not null)
        {
            await LensStore.MarkDeletedAsync(call.Session, lens.Arn, call.Milliseconds);
            await ShareStore.DeleteAllAsync(call.Session, lens.Arn);
            await Tags.RemoveAllAsync(call.Session, lens.Arn);
        }
        else if (withDraft)
        {
            await LensDrafts.DeleteAsync(call, lens);
        }
        else
        {
            throw new ConflictException("The lens was never published. Delete its draft instead.", "LENS", lens.Arn);
        }
    }

    private static async Task UpgradeAllAsync(Call call, string arn, string previous, string version)
    {
        var reviews = await call.Session.QueryAsync<ReviewRow>(
            "select workload_id, document from lens_reviews where lens = @arn and lens_version = @previous order by workload_id", new { arn, previous });
        foreach (var review in reviews)
            await ReviewUpgrade.ToAsync(call, review.WorkloadId, DocumentJson.Read<LensReview>(review.Document), version);
    }

    private sealed class ReviewRow
    {
        public required string WorkloadId { get; init; }

        public required string Document { get; init; }
    }
}
