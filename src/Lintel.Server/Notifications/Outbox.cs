using Lintel.Server.Aws;
using Lintel.Server.Storage;

namespace Lintel.Server.Notifications;

/// <summary>Takes what happens in the transaction in which it happens: what is rolled back is told to nobody, what is committed to everybody who asked.</summary>
internal static class Outbox
{
    /// <summary>Has a delivery made for each subscription that asks for it.</summary>
    public static async Task AnnounceAsync(Session session, Happening happening, DateTimeOffset now)
    {
        var word = happening.Kind.Word();
        foreach (var subscription in await SubscriptionStore.ListAsync(session, happening.Account, happening.Region))
        {
            var isAbout = subscription.WorkloadId is null || subscription.WorkloadId == happening.WorkloadId;
            if (isAbout && DocumentJson.Read<string[]>(subscription.Events).Contains(word, StringComparer.Ordinal))
                await AddAsync(session, subscription.Id, happening, now);
        }
    }

    /// <summary>Has one delivery made and gives its id.</summary>
    public static async Task<string> AddAsync(Session session, string subscriptionId, Happening happening, DateTimeOffset now)
    {
        var delivery = new DeliveryRow
        {
            Id = Names.NewId(),
            SubscriptionId = subscriptionId,
            EventId = $"{happening.Kind.Word()} {happening.Id}",
            Event = happening.Kind.Word(),
            Document = Message.Of(happening, now).ToDocument(),
            Status = DeliveryStore.Pending,
            Attempts = 0,
            CreatedAt = now.ToUnixTimeMilliseconds(),
            DueAt = now.ToUnixTimeMilliseconds(),
            Message = "",
        };
        await DeliveryStore.InsertAsync(session, delivery);
        return delivery.Id;
    }
}
