namespace Lintel.Server.Notifications;

/// <summary>How people are told.</summary>
/// <param name="Mail">Where mail is handed over; null for a server that sends none.</param>
public sealed record NotificationSettings(MailSettings? Mail = null);
