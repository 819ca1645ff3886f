namespace Lintel.Server.Auditing;

/// <summary>One change: who made it, when, what it was and where it came from.</summary>
public sealed record AuditEntry
{
    /// <summary>Counts up with every entry.</summary>
    public long Id { get; init; }

    /// <summary>The moment, in milliseconds since 1970.</summary>
    public required long At { get; init; }

    /// <summary>The account that the change belongs to.</summary>
    public required string AccountId { get; init; }

    /// <summary>The user who made it.</summary>
    public required string Principal { get; init; }

    /// <summary>What was done: an operation of the API, or a change of users.</summary>
    public required string Operation { get; init; }

    /// <summary>What it was done to.</summary>
    public required string Resource { get; init; }

    /// <summary>The address that it came from, or <c>command line</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The request, without secrets and cut where it is long.</summary>
    public required string Request { get; init; }
}
