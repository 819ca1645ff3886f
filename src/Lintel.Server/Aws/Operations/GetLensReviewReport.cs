using Lintel.Engine.Reports.Pdf;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Gives a lens review as a PDF. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetLensReviewReport.html"/></summary>
public sealed class GetLensReviewReport : Operation<GetLensReviewReportInput, GetLensReviewReportOutput>
{
    protected override async Task<GetLensReviewReportOutput> RunAsync(Call call, GetLensReviewReportInput input)
    {
        var (workload, _) = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Read);
        var (state, answers) = await ReviewReader.OneAsync(call, workload, input.LensAlias, input.MilestoneNumber);
        var milestone = input.MilestoneNumber is { } number ? await ReviewReader.MilestoneAsync(call, workload.Id, number) : null;
        using var pdf = new MemoryStream();
        LensReviewPdf.Write($"{workload.Name}: {state.Lens.Name}", new()
        {
            Workload = workload.Name,
            Description = workload.Description,
            Lens = state.Lens,
            LensVersion = state.Review.LensVersion,
            Milestone = milestone?.Name,
            ReviewOwner = workload.ReviewOwner,
            AsOf = DateOnly.FromDateTime((milestone?.RecordedAt ?? call.Now).UtcDateTime),
            Answers = answers,
            Notes = state.Review.Notes,
            PillarNotes = state.Review.PillarNotes,
        }, pdf);
        return new()
        {
            WorkloadId = workload.Id,
            MilestoneNumber = input.MilestoneNumber,
            LensReviewReport = new()
            {
                LensAlias = state.Review.Lens,
                LensArn = LensAccess.Arn(state.Review.Lens),
                Base64String = Convert.ToBase64String(pdf.GetBuffer(), 0, (int)pdf.Length),
            },
        };
    }
}
