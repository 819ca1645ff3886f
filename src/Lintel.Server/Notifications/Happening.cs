using System.Text.Json.Nodes;

namespace Lintel.Server.Notifications;

/// <summary>Something that people can be told about.</summary>
internal sealed record Happening
{
    public required EventKind Kind { get; init; }

    /// <summary>What makes it this one: who says the same twice tells nobody twice.</summary>
    public required string Id { get; init; }

    /// <summary>The account whose people hear of it.</summary>
    public required string Account { get; init; }

    public required string Region { get; init; }

    /// <summary>The workload it is about; null when it is about none of the account's.</summary>
    public string? WorkloadId { get; init; }

    /// <summary>What happened, in one sentence for people.</summary>
    public required string Text { get; init; }

    /// <summary>The same for programs.</summary>
    public JsonObject Details { get; init; } = [];
}
