using System.Security.Cryptography;
using Lintel.Server.Identity;
using Lintel.Server.Storage;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.Notifications;

/// <summary>
/// Sends what is due. A delivery is taken for a while before it is sent, so that no two processes send it at once, and whoever dies over it leaves it
/// to the next: it is sent once where nothing breaks, and with the same id where it is sent again.
/// </summary>
internal sealed partial class DeliveryWork(
    Database database, SecretBox box, WebhookChannel webhooks, MailChannel mail, TimeProvider clock, ILogger<DeliveryWork> log)
{
    /// <summary>How often is looked for deliveries.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>How many attempts are made: over about a day.</summary>
    public const int MostAttempts = 10;

    private const int MostSideBySide = 8;
    private const int LongestReason = 300;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Memory = TimeSpan.FromDays(90);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);

    /// <summary>Sends everything whose time has come, and forgets what ended long ago.</summary>
    public async Task SendDueAsync(CancellationToken cancellation)
    {
        while (await database.ReadAsync(session => DeliveryStore.IsAnyDueAsync(session, Now), cancellation))
        {
            var claimed = await database.WriteAsync(
                session => DeliveryStore.ClaimAsync(session, Now, (clock.GetUtcNow() + Lease).ToUnixTimeMilliseconds()), cancellation);
            await Parallel.ForEachAsync(
                claimed, new ParallelOptions { MaxDegreeOfParallelism = MostSideBySide, CancellationToken = cancellation }, async (delivery, stop) => await SendAsync(delivery, stop));
            await database.WriteAsync(session => DeliveryStore.ForgetAsync(session, (clock.GetUtcNow() - Memory).ToUnixTimeMilliseconds()), cancellation);
        }
    }

    /// <summary>How long after the given attempt the next one is made: three times as long each time, within bounds.</summary>
    public static TimeSpan WaitAfter(long attempts, TimeSpan? notBefore)
    {
        var wait = FirstWait * Math.Pow(3, attempts - 1);
        if (notBefore > wait)
            wait = notBefore.Value;
        return wait < LongestWait ? wait : LongestWait;
    }

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private async Task SendAsync(DeliveryRow delivery, CancellationToken cancellation)
    {
        var result = await TryAsync(delivery, cancellation);
        var isLast = delivery.Attempts >= MostAttempts;
        var reason = result.Message.Length > LongestReason ? result.Message[..LongestReason] : result.Message;
        var next = (result.Outcome, isLast) switch
        {
            (SendOutcome.Sent, _) => delivery with { Status = DeliveryStore.Sent, FinishedAt = Now, Message = reason },
            (SendOutcome.Later, false) => delivery with { DueAt = (clock.GetUtcNow() + WaitAfter(delivery.Attempts, result.NotBefore)).ToUnixTimeMilliseconds(), Message = reason },
            _ => delivery with { Status = DeliveryStore.Failed, FinishedAt = Now, Message = reason },
        };
        await database.WriteAsync(async session =>
        {
            await DeliveryStore.RecordAsync(session, next);
            return true;
        }, CancellationToken.None);
    }

    private async Task<SendResult> TryAsync(DeliveryRow delivery, CancellationToken cancellation)
    {
        try
        {
            if (await database.ReadAsync(session => SubscriptionStore.FindAsync(session, delivery.SubscriptionId), cancellation) is not { } subscription)
                return new(SendOutcome.Refused, "The subscription is gone.");
            var target = box.Open(subscription.SealedTarget, SubscriptionSecrets.Target(subscription.Id));
            var secret = subscription.SealedSecret is { } text ? box.Open(text, SubscriptionSecrets.Secret(subscription.Id)) : null;
            IChannel channel = subscription.Kind == SubscriptionKinds.Email ? mail : webhooks;
            return await channel.SendAsync(subscription.Kind, target, secret, delivery.Id, DocumentJson.Read<Message>(delivery.Document), cancellation);
        }
        catch (CryptographicException)
        {
            return new(SendOutcome.Later, "The address was sealed with another key than the server has now.");
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Failed(log, error, delivery.Id);
            return new(SendOutcome.Later, "The server has failed at this; its log says how.");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Delivery {Delivery} failed.")]
    private static partial void Failed(ILogger log, Exception error, string delivery);
}
