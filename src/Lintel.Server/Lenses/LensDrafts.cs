using Lintel.Framework.Definitions;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;

namespace Lintel.Server.Lenses;

/// <summary>Keeps what is imported until it is published.</summary>
internal static class LensDrafts
{
    /// <summary>Makes a new lens and gives its ARN.</summary>
    public static async Task<string> CreateAsync(Call call, LensDefinition definition, string document)
    {
        var key = Names.Key(definition.Name);
        await CheckNameAsync(call, key, exceptArn: "");
        var arn = Names.Arn(call, "lens", Names.NewId());
        await LensStore.InsertAsync(call.Session, new()
        {
            Arn = arn, Owner = call.Account, Region = call.Region, Draft = document, IsDeleted = 0, CreatedAt = call.Milliseconds, UpdatedAt = call.Milliseconds,
        }, key);
        return arn;
    }

    /// <summary>Makes a new draft of a lens and gives its ARN. A published lens keeps its name.</summary>
    public static async Task<string> ReplaceAsync(Call call, LensRow lens, LensDefinition definition, string document)
    {
        var key = Names.Key(definition.Name);
        if (lens.PublishedVersion is { } version && (await LensText.FindAsync(call.Session, lens.Arn, version))?.Name != definition.Name)
            throw new ConflictException("Lens name must match published name.", "LENS", lens.Arn);
        await CheckNameAsync(call, key, lens.Arn);
        await LensStore.SetDraftAsync(call.Session, lens.Arn, document, key, call.Milliseconds);
        return lens.Arn;
    }

    /// <summary>Drops the draft, and the lens with it when nothing of it was published.</summary>
    public static async Task DeleteAsync(Call call, LensRow lens)
    {
        if (lens.Draft is null)
            throw new ConflictException("The lens has no draft.", "LENS", lens.Arn);
        if (lens.PublishedVersion is not null)
        {
            await LensStore.DropDraftAsync(call.Session, lens.Arn, call.Milliseconds);
            return;
        }

        await LensStore.RemoveAsync(call.Session, lens.Arn);
        await Tags.RemoveAllAsync(call.Session, lens.Arn);
    }

    private static async Task CheckNameAsync(Call call, string key, string exceptArn)
    {
        if (await LensStore.IsNameTakenAsync(call.Session, call.Account, call.Region, key, exceptArn))
            throw new ConflictException($"A lens with normalized name {key} already exists.", "LENS", key);
    }
}
