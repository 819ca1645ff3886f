using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;

namespace Lintel.Server.Aws.Operations;

/// <summary>Shows a lens. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetLens.html"/></summary>
public sealed class GetLens : Operation<GetLensInput, GetLensOutput>
{
    protected override async Task<GetLensOutput> RunAsync(Call call, GetLensInput input) => new() { Lens = await LensView.OfAsync(call, input.LensAlias, input.LensVersion) };
}
