using Lintel.Server.Aws;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Storage;
using Model = Lintel.Framework.Reviews;

namespace Lintel.Server.Workloads;

/// <summary>Workloads as the API shows them.</summary>
internal static class WorkloadView
{
    /// <summary>The workload in full.</summary>
    public static Workload Of(
        Model.Workload workload, IReadOnlyList<ReviewState> reviews, IReadOnlyDictionary<string, string>? tags, string? shareInvitationId, IReadOnlySet<string>? focus) => new()
    {
        WorkloadId = workload.Id,
        WorkloadArn = workload.Arn,
        WorkloadName = workload.Name,
        Description = workload.Description,
        Environment = Words.Parse<WorkloadEnvironment>(workload.Environment),
        UpdatedAt = workload.UpdatedAt,
        AccountIds = workload.AccountIds,
        AwsRegions = workload.AwsRegions,
        NonAwsRegions = workload.NonAwsRegions,
        ArchitecturalDesign = workload.ArchitecturalDesign,
        ReviewOwner = workload.ReviewOwner,
        IsReviewOwnerUpdateAcknowledged = workload.IsReviewOwnerUpdateAcknowledged,
        IndustryType = workload.IndustryType,
        Industry = workload.Industry,
        Notes = workload.Notes,
        ImprovementStatus = Words.Parse<WorkloadImprovementStatus>(workload.ImprovementStatus),
        RiskCounts = Counts.OfAll(reviews),
        PillarPriorities = workload.PillarPriorities,
        Lenses = [.. reviews.Select(review => review.Review.Lens)],
        Owner = workload.Owner,
        ShareInvitationId = shareInvitationId,
        Tags = tags,
        DiscoveryConfig = Discovery(workload.Discovery),
        Applications = workload.Applications,
        Profiles = Profiles(workload),
        PrioritizedRiskCounts = Counts.PrioritizedOfAll(reviews, focus),
        JiraConfiguration = Tracking(workload.IssueTracking),
    };

    /// <summary>The workload in a list.</summary>
    public static WorkloadSummary Summary(Model.Workload workload, IReadOnlyList<ReviewState> reviews, IReadOnlySet<string>? focus) => new()
    {
        WorkloadId = workload.Id,
        WorkloadArn = workload.Arn,
        WorkloadName = workload.Name,
        Owner = workload.Owner,
        UpdatedAt = workload.UpdatedAt,
        Lenses = [.. reviews.Select(review => review.Review.Lens)],
        RiskCounts = Counts.OfAll(reviews),
        ImprovementStatus = Words.Parse<WorkloadImprovementStatus>(workload.ImprovementStatus),
        Profiles = Profiles(workload),
        PrioritizedRiskCounts = Counts.PrioritizedOfAll(reviews, focus),
    };

    /// <summary>The workload in full, as it is now.</summary>
    public static async Task<Workload> CurrentAsync(Session session, AccessibleWorkload accessible) => Of(
        accessible.Workload,
        await ReviewReader.AllAsync(session, accessible.Workload.Id),
        await Tags.OfAsync(session, accessible.Workload.Arn),
        accessible.ShareInvitationId,
        await Server.Profiles.ProfileFocus.OfAsync(session, accessible.Workload));

    public static IReadOnlyList<WorkloadProfile>? Profiles(Model.Workload workload) =>
        workload.Profile is { } profile ? [new() { ProfileArn = profile.Arn, ProfileVersion = profile.Version }] : null;

    private static WorkloadDiscoveryConfig? Discovery(Model.Discovery? discovery) => discovery is null ? null : new()
    {
        TrustedAdvisorIntegrationStatus = discovery.TrustedAdvisorIntegrationStatus is { } status ? Words.Parse<TrustedAdvisorIntegrationStatus>(status) : null,
        WorkloadResourceDefinition = [.. discovery.WorkloadResourceDefinition.Select(Words.Parse<DefinitionType>)],
    };

    private static WorkloadJiraConfigurationOutput? Tracking(Model.IssueTracking? tracking) => tracking is null ? null : new()
    {
        IssueManagementStatus = tracking.IssueManagementStatus is { } status ? Words.Parse<WorkloadIssueManagementStatus>(status) : null,
        IssueManagementType = tracking.IssueManagementType is { } type ? Words.Parse<IssueManagementType>(type) : null,
        JiraProjectKey = tracking.JiraProjectKey,
    };
}
