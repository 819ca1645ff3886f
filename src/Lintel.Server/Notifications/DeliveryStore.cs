using Lintel.Server.Storage;

namespace Lintel.Server.Notifications;

/// <summary>One message on its way to one subscription.</summary>
internal sealed record DeliveryRow
{
    /// <summary>What the receiver knows it by: it stays the same however often it is sent.</summary>
    public required string Id { get; init; }

    public required string SubscriptionId { get; init; }

    /// <summary>What happened; a subscription hears of it once.</summary>
    public required string EventId { get; init; }

    public required string Event { get; init; }

    /// <summary>A <see cref="Notifications.Message"/>.</summary>
    public required string Document { get; init; }

    /// <summary><c>PENDING</c>, <c>SENT</c> or <c>FAILED</c>.</summary>
    public required string Status { get; init; }

    public required long Attempts { get; init; }

    public required long CreatedAt { get; init; }

    /// <summary>When it is sent, or sent again.</summary>
    public required long DueAt { get; init; }

    public long? FinishedAt { get; init; }

    /// <summary>What came of the last attempt.</summary>
    public required string Message { get; init; }
}

/// <summary>Keeps deliveries.</summary>
internal static class DeliveryStore
{
    public const string Pending = "PENDING";
    public const string Sent = "SENT";
    public const string Failed = "FAILED";

    private const int MostAtOnce = 40;

    private const string Columns = "id, subscription_id, event_id, event, document, status, attempts, created_at, due_at, finished_at, message";

    /// <summary>Adds a delivery, unless the subscription was told of this event before.</summary>
    public static Task InsertAsync(Session session, DeliveryRow delivery) => session.ExecuteAsync(
        $"""
        insert into deliveries ({Columns})
        values (@Id, @SubscriptionId, @EventId, @Event, @Document, @Status, @Attempts, @CreatedAt, @DueAt, @FinishedAt, @Message)
        on conflict (subscription_id, event_id) do nothing
        """,
        delivery);

    /// <summary>The newest deliveries of a subscription first.</summary>
    public static Task<IReadOnlyList<DeliveryRow>> ListAsync(Session session, string subscriptionId) => session.QueryAsync<DeliveryRow>(
        $"select {Columns} from deliveries where subscription_id = @subscriptionId order by created_at desc, id limit 100", new { subscriptionId });

    public static async Task<bool> IsAnyDueAsync(Session session, long now) =>
        await session.ScalarAsync<long>("select count(*) from (select 1 from deliveries where status = 'PENDING' and due_at <= @now limit 1) due", new { now }) > 0;

    /// <summary>Takes deliveries whose time has come until the end of the lease: a process that dies meanwhile leaves them to the next.</summary>
    public static async Task<IReadOnlyList<DeliveryRow>> ClaimAsync(Session session, long now, long lease)
    {
        var due = await session.QueryAsync<DeliveryRow>(
            $"select {Columns} from deliveries where status = 'PENDING' and due_at <= @now order by due_at, id limit {MostAtOnce}" + session.ForUpdate, new { now });
        await session.ExecuteAsync(
            "update deliveries set attempts = attempts + 1, due_at = @lease where id in @ids", new { lease, ids = due.Select(delivery => delivery.Id).ToArray() });
        return [.. due.Select(delivery => delivery with { Attempts = delivery.Attempts + 1, DueAt = lease })];
    }

    /// <summary>Writes what came of an attempt, unless another process has begun a later one.</summary>
    public static Task RecordAsync(Session session, DeliveryRow delivery) => session.ExecuteAsync(
        """
        update deliveries set status = @Status, due_at = @DueAt, finished_at = @FinishedAt, message = @Message
        where id = @Id and attempts = @Attempts and status = 'PENDING'
        """,
        delivery);

    /// <summary>Removes what ended before a moment.</summary>
    public static Task<int> ForgetAsync(Session session, long before) =>
        session.ExecuteAsync("delete from deliveries where status <> 'PENDING' and finished_at < @before", new { before });
}
