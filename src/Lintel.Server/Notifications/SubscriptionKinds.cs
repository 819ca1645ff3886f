namespace Lintel.Server.Notifications;

/// <summary>The ways that messages go.</summary>
internal static class SubscriptionKinds
{
    /// <summary>A POST with all there is to know.</summary>
    public const string Webhook = "WEBHOOK";

    /// <summary>A POST with a text and nothing else, as chats take it.</summary>
    public const string Slack = "SLACK";

    /// <summary>A mail.</summary>
    public const string Email = "EMAIL";
}
