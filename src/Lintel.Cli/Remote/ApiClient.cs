using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lintel.Server.Aws.Signing;

namespace Lintel.Cli.Remote;

/// <summary>
/// Calls the Well-Architected Tool's API, AWS's own or a Lintel server's. There is no package of AWS's client for it on the feed, so requests are
/// made here; credentials come from AWS's own chain.
/// </summary>
internal sealed class ApiClient(Uri endpoint, string region, ApiCredentials credentials) : IDisposable
{
    private const int Attempts = 4;

    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>Calls an operation; throws an <see cref="ApiFault"/> when it is refused.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path, its labels escaped.</param>
    /// <param name="query">The query without its question mark; empty for none.</param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="cancel">Ends the call.</param>
    public async Task<JsonObject> CallAsync(HttpMethod method, string path, string query, JsonObject? body, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var request = Sign(method, path, query, body?.ToJsonString() ?? "");
            using var response = await _http.SendAsync(request, cancel);
            var text = await response.Content.ReadAsStringAsync(cancel);
            if (response.IsSuccessStatusCode)
                return text.Length == 0 ? [] : JsonNode.Parse(text) as JsonObject ?? [];
            if (attempt == Attempts || ((int)response.StatusCode is not 429 and < 500))
                throw ApiFault.Of((int)response.StatusCode, response.Headers.TryGetValues("x-amzn-ErrorType", out var types) ? types.First() : "", text);
            await Task.Delay(TimeSpan.FromMilliseconds(200 << attempt), cancel);
        }
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Sign(HttpMethod method, string path, string query, string body)
    {
        var time = TimeProvider.System.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var headers = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("host", [endpoint.Authority]).Add("x-amz-date", [time]);
        if (credentials.Token is { Length: > 0 } token)
            headers = headers.Add("x-amz-security-token", [token]);
        ImmutableArray<string> names = [.. headers.Keys.Order(StringComparer.Ordinal)];
        var credential = new Credential(credentials.KeyId, time[..8], region, "wellarchitected");
        var canonical = CanonicalRequest.Of(new(method.Method, path, query, headers, Encoding.UTF8.GetBytes(body)), names);
        var signature = Convert.ToHexStringLower(Signature.Of(credentials.Secret, credential, time, canonical));
        // The path stands as it was signed: an escaped slash in it must not be touched on the way.
        var request = new HttpRequestMessage(method, new Uri(endpoint, path + (query.Length > 0 ? "?" + query : "")));
        foreach (var (name, values) in headers.Where(header => header.Key != "host"))
            request.Headers.TryAddWithoutValidation(name, values);
        request.Headers.TryAddWithoutValidation(
            "Authorization", $"{Signature.Algorithm} Credential={credentials.KeyId}/{credential.Scope}, SignedHeaders={string.Join(';', names)}, Signature={signature}");
        if (body.Length > 0)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return request;
    }
}

/// <summary>What requests are signed with.</summary>
internal sealed record ApiCredentials(string KeyId, string Secret, string? Token)
{
    /// <summary>Does not show the secret.</summary>
    public override string ToString() => KeyId;
}

/// <summary>A call that was refused.</summary>
internal sealed class ApiFault(string type, string message) : Exception(type.Length > 0 ? $"{type}: {message}" : message)
{
    /// <summary>The error's name, such as <c>ResourceNotFoundException</c>.</summary>
    public string Type { get; } = type;

    public static ApiFault Of(int status, string type, string body)
    {
        try
        {
            var message = (JsonNode.Parse(body) as JsonObject) is { } error ? (string?)(error["Message"] ?? error["message"]) : null;
            return new(type.Split(':')[0], message ?? $"HTTP status {status.ToString(CultureInfo.InvariantCulture)}");
        }
        catch (JsonException)
        {
            return new(type.Split(':')[0], $"HTTP status {status.ToString(CultureInfo.InvariantCulture)}");
        }
    }
}
