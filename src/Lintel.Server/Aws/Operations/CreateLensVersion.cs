using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Templates;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Publishes the draft of a custom lens. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_CreateLensVersion.html"/></summary>
public sealed class CreateLensVersion : Operation<CreateLensVersionInput, CreateLensVersionOutput>
{
    protected override async Task<CreateLensVersionOutput> RunAsync(Call call, CreateLensVersionInput input)
    {
        var lens = await LensAccess.OwnAsync(call, input.LensAlias);
        await LensPublishing.PublishAsync(call, lens, input.LensVersion, input.IsMajorVersion ?? false);
        if (input.IsMajorVersion is not true && lens.PublishedVersion is { } previous)
            await TemplateUpgrade.FollowAsync(call, lens.Arn, previous, input.LensVersion);
        return new() { LensArn = lens.Arn, LensVersion = input.LensVersion };
    }
}
