using Lintel.Server.Aws.Wire;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Shows a lens review, as it is or as a milestone keeps it. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetLensReview.html"/></summary>
public sealed class GetLensReview : Operation<GetLensReviewInput, GetLensReviewOutput>
{
    protected override async Task<GetLensReviewOutput> RunAsync(Call call, GetLensReviewInput input)
    {
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Read);
        var (state, _) = await ReviewReader.OneAsync(call, workload, input.LensAlias, input.MilestoneNumber);
        return new()
        {
            WorkloadId = workload.Id,
            MilestoneNumber = input.MilestoneNumber,
            LensReview = await LensReviewView.OfAsync(call.Session, workload, state),
        };
    }
}
