using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Lintel.Server.Aws;
using Lintel.Server.Outbound;

namespace Lintel.Server.Notifications;

/// <summary>
/// Posts messages to webhooks. It connects to the addresses that were looked at and no others, follows no redirect, uses no proxy and reads no answer.
/// </summary>
internal sealed class WebhookChannel : IChannel, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly HttpClient _http;
    private readonly TimeProvider _clock;

    public WebhookChannel(HostPolicy hosts, TimeProvider clock)
    {
        _clock = clock;
        _http = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            MaxResponseHeadersLength = 16,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            ConnectCallback = (context, cancellation) => ConnectAsync(hosts, context.DnsEndPoint, cancellation),
        })
        { Timeout = Patience };
    }

    public async Task<SendResult> SendAsync(string kind, string target, string? secret, string deliveryId, Message message, CancellationToken cancellation)
    {
        using var request = Request(kind, target, secret, deliveryId, message);
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return Result(response);
        }
        catch (HttpRequestException error) when (error.InnerException is ForbiddenHostException forbidden)
        {
            return new(SendOutcome.Refused, forbidden.Message);
        }
        catch (HttpRequestException error)
        {
            return new(SendOutcome.Later, error.InnerException?.Message ?? error.Message);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(SendOutcome.Later, $"There was no answer within {Patience.TotalSeconds} seconds.");
        }
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Request(string kind, string target, string? secret, string deliveryId, Message message)
    {
        JsonObject content = kind == SubscriptionKinds.Slack ? message.ToChat() : message.ToWebhook(deliveryId);
        var body = Encoding.UTF8.GetBytes(content.ToJsonString(WireJson.Options));
        var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json") { CharSet = "utf-8" };
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Lintel", null));
        request.Headers.Add("Idempotency-Key", deliveryId);
        request.Headers.Add("Lintel-Event", message.Event);
        if (secret is not null)
        {
            var time = _clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            byte[] text = [.. Encoding.UTF8.GetBytes(time + "."), .. body];
            request.Headers.Add("Lintel-Signature", $"t={time},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), text))}");
        }

        return request;
    }

    private SendResult Result(HttpResponseMessage response)
    {
        var status = $"The webhook answered {(int)response.StatusCode}.";
        if (response.IsSuccessStatusCode)
            return new(SendOutcome.Sent, status);
        // Who is overloaded or restarting takes it later; who does not want it will not want it then.
        return response.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)response.StatusCode >= 500
            ? new(SendOutcome.Later, status, response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - _clock.GetUtcNow() : null)
            : new(SendOutcome.Refused, status);
    }

    private static async ValueTask<Stream> ConnectAsync(HostPolicy hosts, DnsEndPoint target, CancellationToken cancellation)
    {
        var addresses = await hosts.AddressesAsync(target.Host, cancellation);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync([.. addresses], target.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
