using System.Collections.Concurrent;
using System.Collections.Frozen;
using Lintel.Framework.Profiles;
using Lintel.Framework.Reviews;
using Lintel.Server.Storage;

namespace Lintel.Server.Profiles;

/// <summary>Which questions a workload's profile puts first. The answers of a version never change, so what was read is kept.</summary>
internal static class ProfileFocus
{
    private const int Kept = 1000;

    private static readonly ConcurrentDictionary<AppliedProfile, IReadOnlySet<string>> Read = new();

    /// <summary>The ids of the questions that the profile puts first; null when the workload has no profile.</summary>
    public static async Task<IReadOnlySet<string>?> OfAsync(Session session, Workload workload)
    {
        if (workload.Profile is not { } profile)
            return null;
        if (Read.TryGetValue(profile, out var known))
            return known;
        var content = await ProfileStore.ContentAsync(session, profile.Arn, profile.Version)
            ?? throw new InvalidOperationException($"Version {profile.Version} of {profile.Arn} is used and not kept.");
        if (Read.Count >= Kept)
            Read.Clear();
        return Read[profile] = Prioritization.Of(content.Answers).ToFrozenSet(StringComparer.Ordinal);
    }
}
