using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lintel.Server.Tests.Hosting;

/// <summary>An SMTP server of the tests' own: it takes mail from a user with a password and keeps it.</summary>
internal sealed class MailSink : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public MailSink()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What arrived: all that a client said, the mail with it.</summary>
    public ConcurrentQueue<string> Mails { get; } = [];

    /// <summary>What is answered to whom a mail goes; it is taken when there is nothing left.</summary>
    public ConcurrentQueue<string> Answers { get; } = [];

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = TalkAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var connection = client;
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Task SayAsync(string line) => stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n")).AsTask();
        var said = new StringBuilder();
        await SayAsync("220 sink");
        while (await reader.ReadLineAsync() is { } line)
        {
            said.AppendLine(line);
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await SayAsync("250-sink\r\n250 AUTH PLAIN");
                    break;
                case "AUTH":
                    await SayAsync(line.EndsWith(Convert.ToBase64String("\0lintel\0password"u8), StringComparison.Ordinal) ? "235 welcome" : "535 no");
                    break;
                case "RCPT":
                    await SayAsync(Answers.TryDequeue(out var answer) ? answer : "250 ok");
                    break;
                case "DATA":
                    await SayAsync("354 go on");
                    while (await reader.ReadLineAsync() is { } text && text != ".")
                        said.AppendLine(text);
                    Mails.Enqueue(said.ToString());
                    await SayAsync("250 kept");
                    break;
                case "QUIT":
                    await SayAsync("221 bye");
                    return;
                default:
                    await SayAsync("250 ok");
                    break;
            }
        }
    }
}
