using System.Collections.Immutable;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Lintel.Server.Aws.Signing;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Aws;

/// <summary>A request that is signed and otherwise sent as it stands: no client's library puts path or body in order.</summary>
internal static class RawRequest
{
    /// <summary>The answer's status.</summary>
    public static async Task<int> SendAsync(RunningServer server, string method, string path, string query, byte[] body)
    {
        var time = DateTimeOffset.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var credential = new Credential(RunningServer.AdminKeyId, time[..8], "eu-central-1", "wellarchitected");
        var headers = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("host", [server.Url.Authority]).Add("x-amz-date", [time]);
        var canonical = CanonicalRequest.Of(new(method, path, query, headers, body), ["host", "x-amz-date"]);
        var signature = Convert.ToHexStringLower(Signature.Of(RunningServer.AdminSecret, credential, time, canonical));
        using var client = new TcpClient(server.Url.Host, server.Url.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"{method} {path}{(query.Length > 0 ? "?" + query : "")} HTTP/1.1\r\nHost: {server.Url.Authority}\r\nx-amz-date: {time}\r\nConnection: close\r\n"
            + string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n")
            + $"Authorization: AWS4-HMAC-SHA256 Credential={credential.AccessKeyId}/{credential.Scope}, SignedHeaders=host;x-amz-date, Signature={signature}\r\n\r\n"));
        try
        {
            await stream.WriteAsync(body);
        }
        catch (IOException)
        {
            // The server has answered already and does not want the rest.
        }

        using var reader = new StreamReader(stream, Encoding.ASCII);
        var line = await reader.ReadLineAsync() ?? throw new IOException($"No answer to {method} {path}.");
        return int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
