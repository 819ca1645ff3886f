using MimeKit;

namespace Lintel.Server.Notifications;

/// <summary>Where mail is handed over.</summary>
public sealed record MailSettings
{
    /// <summary>The SMTP server.</summary>
    public required string Host { get; init; }

    /// <summary>Its port.</summary>
    public int Port { get; init; } = 587;

    /// <summary>How the connection is kept from being read.</summary>
    public MailSecurity Security { get; init; } = MailSecurity.StartTls;

    /// <summary>Who hands the mail over; null when the server asks nobody.</summary>
    public (string Name, string Password)? User { get; init; }

    /// <summary>The address that mail comes from.</summary>
    public required string From { get; init; }

    /// <summary>Whether this is the address of one mailbox, without a name beside it.</summary>
    public static bool IsAddress(string text) => MailboxAddress.TryParse(text, out var mailbox) && mailbox.Address == text && mailbox.Domain.Length > 0;
}

/// <summary>How a connection to an SMTP server is kept from being read.</summary>
public enum MailSecurity
{
    /// <summary>It begins in clear text and must become TLS before anything else is said.</summary>
    StartTls,

    /// <summary>It is TLS from the first byte.</summary>
    Tls,

    /// <summary>It is not.</summary>
    None,
}
