using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Lintel.Server.Aws.Signing;

namespace Lintel.Bench.Serving;

/// <summary>Signs and sends requests to a running server.</summary>
internal sealed class Caller(Uri url, string keyId, string secret) : IDisposable
{
    private static readonly Lazy<byte[]> Archive = new(Zip);

    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 200, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = TimeSpan.FromSeconds(30) };

    public Task<(int Status, string Body)> SendAsync(string method, string path, string body = "") => SendAsync(method, path, Encoding.UTF8.GetBytes(body));

    private async Task<(int Status, string Body)> SendAsync(string method, string path, byte[] bytes)
    {
        var time = DateTimeOffset.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var credential = new Credential(keyId, time[..8], "eu-central-1", "wellarchitected");
        var headers = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("host", [url.Authority]).Add("x-amz-date", [time]);
        var signature = Convert.ToHexStringLower(Signature.Of(
            secret, credential, time, CanonicalRequest.Of(new(method, path, "", headers, bytes), ["host", "x-amz-date"])));
        using var request = new HttpRequestMessage(new(method), new Uri(url, path));
        request.Headers.TryAddWithoutValidation("x-amz-date", time);
        request.Headers.TryAddWithoutValidation(
            "Authorization", $"AWS4-HMAC-SHA256 Credential={keyId}/{credential.Scope}, SignedHeaders=host;x-amz-date, Signature={signature}");
        if (bytes.Length > 0)
        {
            request.Content = new ByteArrayContent(bytes);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        using var response = await _http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Makes a workload and gives its id.</summary>
    public async Task<string> CreateAsync()
    {
        var name = Guid.NewGuid().ToString("N");
        var (status, body) = await SendAsync("POST", "/workloads", $$"""
            {"WorkloadName":"{{name}}","Description":"Made under load","Environment":"PRODUCTION","AwsRegions":["eu-central-1"],"ReviewOwner":"a@example.com","Lenses":["wellarchitected"],"ClientRequestToken":"{{name}}"}
            """);
        return status == 200
            ? JsonDocument.Parse(body).RootElement.GetProperty("WorkloadId").GetString() ?? ""
            : throw new InvalidOperationException($"{status}: {body}");
    }

    /// <summary>Gives a workload a source and asks for a review of it; null where the server refuses.</summary>
    public async Task<string?> ReviewAsync(string workloadId)
    {
        var (stored, _) = await SendAsync("PUT", $"/lintel/workloads/{workloadId}/sources/infra", Archive.Value);
        var (status, body) = stored == 200 ? await SendAsync("POST", $"/lintel/workloads/{workloadId}/reviews") : (stored, "");
        return status == 200 ? JsonDocument.Parse(body).RootElement.GetProperty("ReviewId").GetString() : null;
    }

    private static byte[] Zip()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        using (var file = new StreamWriter(zip.CreateEntry("main.tf").Open()))
            file.Write("resource \"aws_s3_bucket\" \"logs\" {\n  bucket = \"logs\"\n}\n");
        return bytes.ToArray();
    }

    public void Dispose() => _http.Dispose();
}
