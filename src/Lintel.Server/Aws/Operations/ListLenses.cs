using Lintel.Server.Aws.Paging;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists the lenses that the caller can apply or is working on. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListLenses.html"/></summary>
public sealed class ListLenses : Operation<ListLensesInput, ListLensesOutput>
{
    protected override async Task<ListLensesOutput> RunAsync(Call call, ListLensesInput input)
    {
        var lenses = await LensList.AllAsync(call, input.LensType, input.LensStatus ?? LensStatusType.All, input.LensName);
        var page = Page.Of($"lenses {input.LensType} {input.LensStatus} {input.LensName}", lenses, lens => $"{lens.LensName} {lens.LensArn}", input.NextToken, input.MaxResults);
        return new() { LensSummaries = page.Items, NextToken = page.NextToken };
    }
}
