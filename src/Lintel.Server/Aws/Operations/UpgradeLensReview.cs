using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Carries a lens review over to the lens's newest version and keeps what was before as a milestone. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpgradeLensReview.html"/></summary>
public sealed class UpgradeLensReview : Operation<UpgradeLensReviewInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, UpgradeLensReviewInput input)
    {
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Contribute);
        var review = await ReviewReader.FindAsync(call.Session, workload.Id, input.LensAlias);
        var version = await LensStanding.OfAsync(call.Session, workload.Owner, review) == LensStatus.NotCurrent
            ? await LensText.NewestAsync(call.Session, review.Lens)
            : throw new ConflictException("The lens review cannot be upgraded: there is no newer version of its lens.", "LENS_REVIEW", review.Lens);
        await MilestoneRecorder.RecordAsync(call, workload, input.MilestoneName);
        await ReviewUpgrade.ToAsync(call, workload.Id, review, version);
        await WorkloadStore.UpdateAsync(call.Session, workload with { UpdatedAt = call.Now });
        return new();
    }
}
