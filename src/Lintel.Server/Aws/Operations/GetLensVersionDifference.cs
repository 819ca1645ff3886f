using Lintel.Framework.Definitions;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;

namespace Lintel.Server.Aws.Operations;

/// <summary>Shows what one version of a lens asks that another does not. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetLensVersionDifference.html"/></summary>
public sealed class GetLensVersionDifference : Operation<GetLensVersionDifferenceInput, GetLensVersionDifferenceOutput>
{
    protected override async Task<GetLensVersionDifferenceOutput> RunAsync(Call call, GetLensVersionDifferenceInput input)
    {
        var versions = await LensVersions.OfAsync(call, input.LensAlias);
        var target = input.TargetLensVersion ?? versions.Newest;
        // Where AWS does not say which version is meant: the one before the target.
        var baseline = input.BaseLensVersion ?? versions.Before(target);
        var difference = LensDifference.Between(await versions.ReadAsync(call.Session, baseline), await versions.ReadAsync(call.Session, target));
        return new()
        {
            LensAlias = versions.Lens,
            LensArn = LensAccess.Arn(versions.Lens),
            BaseLensVersion = baseline,
            TargetLensVersion = target,
            LatestLensVersion = versions.Newest,
            VersionDifferences = new() { PillarDifferences = [.. difference.Pillars.Select(LensView.Difference)] },
        };
    }
}
