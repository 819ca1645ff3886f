using Lintel.Framework.Reviews;
using Lintel.Server.Storage;

namespace Lintel.Server.Profiles;

/// <summary>Which questions a workload's profile puts first.</summary>
internal static class ProfileFocus
{
    /// <summary>The ids of the questions that the profile puts first; null when the workload has no profile.</summary>
    public static Task<IReadOnlySet<string>?> OfAsync(Session session, Workload workload) =>
        Task.FromResult<IReadOnlySet<string>?>(workload.Profile is null ? null : new HashSet<string>());
}
