using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Storage;
using LensReview = Lintel.Framework.Reviews.LensReview;

namespace Lintel.Server.Workloads;

/// <summary>How a review's lens stands today.</summary>
internal static class LensStanding
{
    /// <summary>Whether the lens is still there, still shared, and at the version of the review.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="owner">The account that owns the workload or review template under review.</param>
    /// <param name="review">The review.</param>
    public static async Task<LensStatus> OfAsync(Session session, string owner, LensReview review)
    {
        if (review.Lens == OfficialLens.Alias)
            return review.LensVersion == OfficialLens.Version ? LensStatus.Current : LensStatus.NotCurrent;
        if (await LensStore.FindAsync(session, review.Lens) is not { IsDeleted: 0 } lens)
            return LensStatus.Deleted;
        if (lens.Owner != owner && !await IsSharedWithAsync(session, lens.Arn, owner))
            return LensStatus.Unshared;
        return lens.PublishedVersion == review.LensVersion ? LensStatus.Current : LensStatus.NotCurrent;
    }

    private static async Task<bool> IsSharedWithAsync(Session session, string arn, string account) => await session.ScalarAsync<long>(
        "select count(*) from shares where resource = @arn and status = 'ACCEPTED' and (shared_with = @account or shared_with like @users)",
        new { arn, account, users = $"arn:aws:iam::{account}:user/%" }) > 0;
}
