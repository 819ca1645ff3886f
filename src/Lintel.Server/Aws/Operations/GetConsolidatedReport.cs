using Lintel.Server.Aws.Wire;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Reports over all workloads, as a PDF or as numbers. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetConsolidatedReport.html"/></summary>
public sealed class GetConsolidatedReport : Operation<GetConsolidatedReportInput, GetConsolidatedReportOutput>
{
    private const int Usual = 15;

    protected override async Task<GetConsolidatedReportOutput> RunAsync(Call call, GetConsolidatedReportInput input)
    {
        var includesShared = input.IncludeSharedResources ?? false;
        if (input.Format == ReportFormat.Pdf)
            return new() { Base64String = await ConsolidatedReport.PdfAsync(call, includesShared) };
        var page = await WorkloadList.PageAsync(call, prefix: "", input.NextToken, input.MaxResults ?? Usual, includesShared);
        return new() { Metrics = await ConsolidatedReport.MetricsAsync(call.Session, page.Items), NextToken = page.NextToken };
    }
}
