using Lintel.Server.Aws;

namespace Lintel.Server.Profiles;

/// <summary>Finds workloads whose profile changed or went after it was applied.</summary>
internal static class ProfileNotices
{
    /// <summary>All such workloads that the caller may see.</summary>
    /// <param name="call">The caller's request.</param>
    /// <param name="workloadId">The one workload to look at; null for all.</param>
    public static Task<IReadOnlyList<ProfileNotice>> AllAsync(Call call, string? workloadId) => call.Session.QueryAsync<ProfileNotice>(
        """
        select w.id as workload_id, w.name as workload_name, w.profile_version as used_version,
            p.arn as profile_arn, p.name as profile_name, p.version as newest_version, p.is_deleted
        from workloads w join profiles p on p.arn = w.profile
        where w.region = @Region and (p.is_deleted = 1 or p.version <> w.profile_version) and (@id = '' or w.id = @id)
            and (w.owner = @Account or w.id in (
                select resource from shares where resource_type = 'WORKLOAD' and status = 'ACCEPTED' and shared_with in (@Account, @Arn)))
        """,
        new { call.Region, call.Account, call.Principal.Arn, id = workloadId ?? "" });
}

/// <summary>A workload whose profile changed or went.</summary>
internal sealed class ProfileNotice
{
    public required string WorkloadId { get; init; }

    public required string WorkloadName { get; init; }

    public required string UsedVersion { get; init; }

    public required string ProfileArn { get; init; }

    public required string ProfileName { get; init; }

    public required string NewestVersion { get; init; }

    public required long IsDeleted { get; init; }
}
