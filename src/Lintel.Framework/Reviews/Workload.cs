using System.Collections.Immutable;

namespace Lintel.Framework.Reviews;

/// <summary>
/// What is under review, as in <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_Workload.html">Workload</see>.
/// Words of closed sets are those of AWS's API.
/// </summary>
public sealed record Workload
{
    /// <summary>32 hexadecimal digits.</summary>
    public required string Id { get; init; }

    /// <summary>The account that the workload belongs to.</summary>
    public required string Owner { get; init; }

    public required string Region { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary><c>PRODUCTION</c> or <c>PREPRODUCTION</c>.</summary>
    public required string Environment { get; init; }

    public required string ReviewOwner { get; init; }

    public bool IsReviewOwnerUpdateAcknowledged { get; init; }

    public ImmutableArray<string> AccountIds { get; init; } = [];

    public ImmutableArray<string> AwsRegions { get; init; } = [];

    public ImmutableArray<string> NonAwsRegions { get; init; } = [];

    /// <summary>Ids of pillars, the most important first; they order the improvement plan.</summary>
    public ImmutableArray<string> PillarPriorities { get; init; } = [];

    public ImmutableArray<string> Applications { get; init; } = [];

    public string? ArchitecturalDesign { get; init; }

    public string? IndustryType { get; init; }

    public string? Industry { get; init; }

    public string? Notes { get; init; }

    public string ImprovementStatus { get; init; } = "NOT_APPLICABLE";

    /// <summary>The profile that says which questions matter most; null for none.</summary>
    public AppliedProfile? Profile { get; init; }

    public Discovery? Discovery { get; init; }

    public IssueTracking? IssueTracking { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The name that AWS's clients know the workload by.</summary>
    public string Arn => $"arn:aws:wellarchitected:{Region}:{Owner}:workload/{Id}";
}

/// <summary>A profile at the version that a workload uses.</summary>
public sealed record AppliedProfile(string Arn, string Version);

/// <summary>Whether checks of the workload's resources are shown beside its answers, and how the resources are found.</summary>
public sealed record Discovery(string? TrustedAdvisorIntegrationStatus, ImmutableArray<string> WorkloadResourceDefinition);

/// <summary>How the workload's improvements become issues of a tracker.</summary>
public sealed record IssueTracking(string? IssueManagementStatus, string? IssueManagementType, string? JiraProjectKey);
