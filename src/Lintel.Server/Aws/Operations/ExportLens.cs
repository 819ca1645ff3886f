using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;

namespace Lintel.Server.Aws.Operations;

/// <summary>Gives the JSON of a custom lens. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ExportLens.html"/></summary>
public sealed class ExportLens : Operation<ExportLensInput, ExportLensOutput>
{
    protected override async Task<ExportLensOutput> RunAsync(Call call, ExportLensInput input)
    {
        var lens = await LensAccess.OwnAsync(call, input.LensAlias, toChange: false);
        var version = input.LensVersion ?? lens.PublishedVersion;
        var document = version is null or LensView.Draft
            ? lens.Draft
            : (await LensStore.VersionAsync(call.Session, lens.Arn, version))?.Document;
        return new() { LensJSON = document ?? throw new ResourceNotFoundException("LENS_VERSION", $"{lens.Arn} {version}") };
    }
}
