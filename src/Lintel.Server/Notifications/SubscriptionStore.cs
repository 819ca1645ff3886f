using Lintel.Server.Storage;

namespace Lintel.Server.Notifications;

/// <summary>Who wants to hear of what, and how.</summary>
internal sealed record SubscriptionRow
{
    public required string Id { get; init; }

    public required string AccountId { get; init; }

    public required string Region { get; init; }

    /// <summary>The one workload it is about; null for all of the account.</summary>
    public string? WorkloadId { get; init; }

    /// <summary><c>WEBHOOK</c>, <c>SLACK</c> or <c>EMAIL</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The address, sealed: whoever knows a chat's webhook can write there.</summary>
    public required string SealedTarget { get; init; }

    /// <summary>As much of the address as may be shown.</summary>
    public required string ShownTarget { get; init; }

    /// <summary>What messages to a webhook are signed with, sealed.</summary>
    public string? SealedSecret { get; init; }

    /// <summary>The words of the events, a JSON array.</summary>
    public required string Events { get; init; }

    public required string CreatedBy { get; init; }

    public required long UpdatedAt { get; init; }
}

/// <summary>Keeps subscriptions.</summary>
internal static class SubscriptionStore
{
    private const string Columns = "id, account_id, region, workload_id, kind, sealed_target, shown_target, sealed_secret, events, created_by, updated_at";

    public static Task<IReadOnlyList<SubscriptionRow>> ListAsync(Session session, string accountId, string region) => session.QueryAsync<SubscriptionRow>(
        $"select {Columns} from subscriptions where account_id = @accountId and region = @region order by id", new { accountId, region });

    public static Task<SubscriptionRow?> FindAsync(Session session, string id) =>
        session.FirstOrNullAsync<SubscriptionRow>($"select {Columns} from subscriptions where id = @id", new { id });

    public static Task SaveAsync(Session session, SubscriptionRow subscription) => session.ExecuteAsync(
        $"""
        insert into subscriptions ({Columns})
        values (@Id, @AccountId, @Region, @WorkloadId, @Kind, @SealedTarget, @ShownTarget, @SealedSecret, @Events, @CreatedBy, @UpdatedAt)
        on conflict (id) do update set workload_id = excluded.workload_id, kind = excluded.kind, sealed_target = excluded.sealed_target,
            shown_target = excluded.shown_target, sealed_secret = excluded.sealed_secret, events = excluded.events, updated_at = excluded.updated_at
        """,
        subscription);

    public static Task DeleteAsync(Session session, string id) => session.ExecuteAsync("delete from subscriptions where id = @id", new { id });
}
