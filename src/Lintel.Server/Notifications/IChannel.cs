namespace Lintel.Server.Notifications;

/// <summary>A way that messages go.</summary>
internal interface IChannel
{
    /// <summary>Tries once to send a message. Whatever goes wrong out there is a result and no exception.</summary>
    /// <param name="kind">The kind of the subscription.</param>
    /// <param name="target">The address.</param>
    /// <param name="secret">What the message is signed with; null for no signature.</param>
    /// <param name="deliveryId">What the receiver knows it by, however often it is sent.</param>
    /// <param name="message">The message.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    Task<SendResult> SendAsync(string kind, string target, string? secret, string deliveryId, Message message, CancellationToken cancellation);
}
