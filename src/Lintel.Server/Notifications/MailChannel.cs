using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Lintel.Server.Notifications;

/// <summary>Hands messages over to an SMTP server.</summary>
internal sealed class MailChannel(NotificationSettings notifications) : IChannel
{
    private const int LongestSubject = 120;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public async Task<SendResult> SendAsync(string kind, string target, string? secret, string deliveryId, Message message, CancellationToken cancellation)
    {
        if (notifications.Mail is not { } settings)
            return new(SendOutcome.Later, "This server has no setting \"smtp-host\".");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            using var smtp = new SmtpClient { CheckCertificateRevocation = false };
            await smtp.ConnectAsync(settings.Host, settings.Port, Security(settings.Security), limit.Token);
            if (settings.User is { } user)
                await smtp.AuthenticateAsync(user.Name, user.Password, limit.Token);
            using var mail = Mail(settings, target, deliveryId, message);
            await smtp.SendAsync(mail, limit.Token);
            await smtp.DisconnectAsync(quit: true, CancellationToken.None);
            return new(SendOutcome.Sent, "The mail server took it.");
        }
        catch (SmtpCommandException error) when ((int)error.StatusCode >= 500)
        {
            return new(SendOutcome.Refused, $"The mail server said {(int)error.StatusCode}: {error.Message}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(SendOutcome.Later, $"The mail server took longer than {Patience.TotalSeconds} seconds.");
        }
        catch (Exception error) when (error is CommandException or ProtocolException or SocketException or IOException
            or AuthenticationException or SslHandshakeException or NotSupportedException or ServiceNotConnectedException)
        {
            return new(SendOutcome.Later, $"The mail server cannot be used: {error.Message.Split('\n')[0]}");
        }
    }

    private static SecureSocketOptions Security(MailSecurity security) => security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.None => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };

    private static MimeMessage Mail(MailSettings settings, string target, string deliveryId, Message message)
    {
        var text = string.Concat(message.Text.Select(character => char.IsControl(character) ? ' ' : character));
        var mail = new MimeMessage(
            [MailboxAddress.Parse(settings.From)], [MailboxAddress.Parse(target)],
            "Lintel: " + (text.Length > LongestSubject ? text[..(LongestSubject - 1)] + "…" : text),
            new TextPart("plain") { Text = $"{message.Text}\n\nAccount {message.Account}, Region {message.Region}{(message.WorkloadId is { } id ? $", workload {id}" : "")}\n" })
        {
            MessageId = $"{deliveryId}@lintel",
            Date = message.At,
        };
        // Nobody's out-of-office note is an answer to this.
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }
}
