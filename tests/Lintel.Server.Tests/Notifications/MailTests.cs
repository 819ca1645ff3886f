using Lintel.Server.Notifications;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Notifications;

public sealed class MailTests
{
    private static readonly Message Hello = new()
    {
        Event = "TEST", At = DateTimeOffset.UnixEpoch, Account = RunningServer.AdminAccount, Region = "eu-central-1", Text = "Hello,\r\nBcc: eve@example.com", Details = "{}",
    };

    [Fact]
    public async Task A_mail_is_handed_over_with_its_id_and_no_text_becomes_a_header()
    {
        using var sink = new MailSink();
        (await SendAsync(Settings(sink))).ShouldBe(new(SendOutcome.Sent, "The mail server took it."));
        var mail = sink.Mails.Single();
        mail.ShouldContain("MAIL FROM:<lintel@example.com>");
        mail.ShouldContain("RCPT TO:<anna@example.com>");
        mail.ShouldContain("Message-Id: <delivery-1@lintel>");
        mail.ShouldContain("Auto-Submitted: auto-generated");
        var headers = mail[mail.IndexOf("DATA", StringComparison.Ordinal)..].ReplaceLineEndings("\n").Split("\n\n")[0];
        headers.ShouldContain("Subject: Lintel: Hello");
        headers.Split('\n').ShouldNotContain(line => line.StartsWith("Bcc:", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_mail_that_is_refused_for_good_is_not_sent_again_and_one_that_is_put_off_is()
    {
        using var sink = new MailSink();
        sink.Answers.Enqueue("550 nobody here");
        (await SendAsync(Settings(sink))).ShouldBe(new(SendOutcome.Refused, "The mail server said 550: nobody here"));
        sink.Answers.Enqueue("450 later");
        (await SendAsync(Settings(sink))).Outcome.ShouldBe(SendOutcome.Later);
    }

    [Fact]
    public async Task A_wrong_password_a_server_without_TLS_and_one_that_is_gone_are_told()
    {
        MailSettings gone;
        using (var sink = new MailSink())
        {
            gone = Settings(sink);
            (await SendAsync(gone with { User = ("lintel", "wrong") })).Outcome.ShouldBe(SendOutcome.Later);
            (await SendAsync(gone with { Security = MailSecurity.StartTls })).Outcome.ShouldBe(SendOutcome.Later);
            sink.Mails.ShouldBeEmpty();
        }

        (await SendAsync(gone)).Message.ShouldStartWith("The mail server cannot be used");
        (await SendAsync(null)).Message.ShouldContain("smtp-host");
    }

    private static MailSettings Settings(MailSink sink) =>
        new() { Host = "127.0.0.1", Port = sink.Port, Security = MailSecurity.None, From = "lintel@example.com", User = ("lintel", "password") };

    private static Task<SendResult> SendAsync(MailSettings? settings) =>
        new MailChannel(new(settings)).SendAsync("EMAIL", "anna@example.com", null, "delivery-1", Hello, CancellationToken.None);
}
