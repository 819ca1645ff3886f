using Lintel.Server.Aws.Wire;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists the caller's workloads and those shared with the caller. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListWorkloads.html"/></summary>
public sealed class ListWorkloads : Operation<ListWorkloadsInput, ListWorkloadsOutput>
{
    protected override async Task<ListWorkloadsOutput> RunAsync(Call call, ListWorkloadsInput input)
    {
        var page = await WorkloadList.PageAsync(call, input.WorkloadNamePrefix ?? "", input.NextToken, input.MaxResults);
        return new() { WorkloadSummaries = await WorkloadList.SummariesAsync(call.Session, page.Items), NextToken = page.NextToken };
    }
}
