namespace Lintel.Server.Notifications;

/// <summary>What a subscription's secrets are sealed for: this subscription and no other.</summary>
internal static class SubscriptionSecrets
{
    public static string Target(string id) => $"subscription {id} target";

    public static string Secret(string id) => $"subscription {id} secret";
}
