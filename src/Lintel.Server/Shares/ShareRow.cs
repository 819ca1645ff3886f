namespace Lintel.Server.Shares;

/// <summary>A resource made available to another account or user.</summary>
internal sealed class ShareRow
{
    public required string Id { get; init; }

    public required string InvitationId { get; init; }

    /// <summary><c>WORKLOAD</c>, <c>LENS</c>, <c>PROFILE</c> or <c>TEMPLATE</c>.</summary>
    public required string ResourceType { get; init; }

    /// <summary>A workload's id, or the ARN of anything else.</summary>
    public required string Resource { get; init; }

    public required string Owner { get; init; }

    public required string Region { get; init; }

    /// <summary>An account id or the ARN of a user.</summary>
    public required string SharedWith { get; init; }

    /// <summary><c>READONLY</c> or <c>CONTRIBUTOR</c> for a workload, null for anything else.</summary>
    public string? Permission { get; init; }

    /// <summary>The word that is kept; a pending invitation that is too old reads as expired.</summary>
    public required string Status { get; init; }

    public required long CreatedAt { get; init; }
}
