using Lintel.Framework.Reviews;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Shares;

namespace Lintel.Server.Profiles;

/// <summary>A profile that the caller may use, and the invitation of the share that lets it; null for the owner.</summary>
internal sealed record AccessibleProfile(ProfileRow Profile, string? ShareInvitationId);

/// <summary>Which profiles a caller may use, and for what.</summary>
internal static class ProfileAccess
{
    /// <summary>The profile that the caller owns, to change it; throws when there is none or it belongs to someone else.</summary>
    public static async Task<ProfileRow> OwnAsync(Call call, string arn)
    {
        var row = await ProfileStore.FindAsync(call.Session, arn, toChange: true);
        if (row is not { IsDeleted: 0 } || row.Region != call.Region)
            throw NotFound(arn);
        if (row.Owner == call.Account)
            return row;
        throw await ShareStore.AcceptedAsync(call, arn) is null ? NotFound(arn) : new AccessDeniedException("Only the owner of a profile can do this.");
    }

    /// <summary>The profile that the caller owns or got by a share; throws when there is none.</summary>
    public static async Task<AccessibleProfile> UsableAsync(Call call, string arn)
    {
        if (await ProfileStore.FindAsync(call.Session, arn) is not { IsDeleted: 0 } row || row.Region != call.Region)
            throw NotFound(arn);
        if (row.Owner == call.Account)
            return new(row, null);
        return await ShareStore.AcceptedAsync(call, arn) is { } share ? new(row, share.InvitationId) : throw NotFound(arn);
    }

    /// <summary>The profiles that the caller owns, got by shares, or both.</summary>
    public static async Task<IReadOnlyList<ProfileRow>> AllAsync(Call call, ProfileOwnerType? type)
    {
        var profiles = new List<ProfileRow>();
        if (type is null or ProfileOwnerType.Self)
            profiles.AddRange(await ProfileStore.OwnedAsync(call));
        if (type is null or ProfileOwnerType.Shared)
        {
            var shared = (await ShareStore.ReceivedAsync(call, "PROFILE")).Select(share => share.Resource).ToHashSet(StringComparer.Ordinal);
            profiles.AddRange(await ProfileStore.AllAsync(call.Session, shared));
        }

        return profiles;
    }

    /// <summary>The newest version of a profile that the caller may use, as a workload refers to it.</summary>
    public static async Task<AppliedProfile> NewestAsync(Call call, string arn)
    {
        var (profile, _) = await UsableAsync(call, arn);
        return new(profile.Arn, profile.Version);
    }

    public static ResourceNotFoundException NotFound(string arn) => new("PROFILE", arn);
}
