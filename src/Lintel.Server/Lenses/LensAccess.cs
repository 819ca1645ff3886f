using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Shares;

namespace Lintel.Server.Lenses;

/// <summary>Which lenses a caller may use, and for what.</summary>
internal static class LensAccess
{
    /// <summary>The custom lens that the caller owns; throws when there is none, when it belongs to someone else or to AWS.</summary>
    public static async Task<LensRow> OwnAsync(Call call, string aliasOrArn, bool toChange = true)
    {
        if (OfficialLens.IsMeantBy(aliasOrArn))
            throw new AccessDeniedException("This cannot be done with a lens of AWS's.");
        var row = await LensStore.FindAsync(call.Session, aliasOrArn, toChange);
        if (row is { IsDeleted: 0 } && row.Owner == call.Account && row.Region == call.Region)
            return row;
        if (row is { IsDeleted: 0 } && await ShareStore.AcceptedAsync(call, row.Arn) is not null)
            throw new AccessDeniedException("Only the owner of a lens can do this.");
        throw NotFound(aliasOrArn);
    }

    /// <summary>The custom lens that the caller owns or got by a share, with the share's invitation; throws when there is none.</summary>
    public static async Task<(LensRow Lens, string? ShareInvitationId)> UsableAsync(Call call, string arn)
    {
        if (await LensStore.FindAsync(call.Session, arn) is not { IsDeleted: 0 } row || row.Region != call.Region)
            throw NotFound(arn);
        if (row.Owner == call.Account)
            return (row, null);
        return await ShareStore.AcceptedAsync(call, arn) is { } share ? (row, share.InvitationId) : throw NotFound(arn);
    }

    /// <summary>What a caller's alias or ARN stands for, when it may be applied to a workload: the key of its reviews and its newest version.</summary>
    public static async Task<(string Lens, string Version)> ApplicableAsync(Call call, string aliasOrArn)
    {
        if (OfficialLens.IsMeantBy(aliasOrArn))
            return (OfficialLens.Alias, OfficialLens.Version);
        var (row, _) = await UsableAsync(call, aliasOrArn);
        return row.PublishedVersion is { } version
            ? (row.Arn, version)
            : throw ValidationException.Of("Lenses", $"The lens \"{aliasOrArn}\" has no published version yet.");
    }

    /// <summary>The key that reviews of the lens go by.</summary>
    public static string Key(string aliasOrArn) => OfficialLens.IsMeantBy(aliasOrArn) ? OfficialLens.Alias : aliasOrArn;

    /// <summary>The lens's ARN.</summary>
    public static string Arn(string key) => key == OfficialLens.Alias ? OfficialLens.Arn : key;

    public static ResourceNotFoundException NotFound(string aliasOrArn) => new("LENS", aliasOrArn);
}
