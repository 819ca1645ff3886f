using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Lintel.Server.Aws.Model;
using Lintel.Server.Aws.Signing;
using Lintel.Server.Identity;

namespace Lintel.Server.Tests.Hosting;

/// <summary>Calls operations by name, as the service model lays their requests down, and holds every answer against it.</summary>
public sealed class ApiClient(Uri url, AccessKey key)
{
    private static readonly HttpClient Http = new();

    /// <summary>The server's address.</summary>
    public Uri Url => url;

    public string Account => key.Principal.AccountId;

    public string Arn => key.Principal.Arn;

    /// <summary>The access key, for the AWS CLI.</summary>
    public AccessKey Key => key;

    /// <summary>Calls an operation that must succeed; a token that the request needs is made up.</summary>
    public async Task<JsonObject> CallAsync(string operation, JsonObject? input = null, string region = "eu-central-1")
    {
        var answer = await SendAsync(operation, input, region);
        if (answer.Status != 200)
            throw new InvalidOperationException($"{operation} failed with {answer.Status} {answer.ErrorType}: {answer.Body.ToJsonString()}");
        return answer.Body;
    }

    /// <summary>Calls an operation whatever comes of it.</summary>
    public async Task<ApiAnswer> SendAsync(string operation, JsonObject? input = null, string region = "eu-central-1")
    {
        var shape = ServiceModel.WellArchitected.Operations[operation];
        var members = (JsonObject)(input ?? []).DeepClone();
        if (shape.Token is { IsRequired: true } token && !members.ContainsKey(token.Name))
            members[token.Name] = Guid.NewGuid().ToString();
        var path = string.Concat(shape.Segments.Select(segment => "/" + (segment.StartsWith('{') ? Escape(Text(members, segment[1..^1])) : segment)));
        var query = new List<string>();
        foreach (var member in shape.Input?.Members ?? [])
        {
            if (member.Place == MemberPlace.Query && members[member.Name] is { } value)
                query.AddRange((value is JsonArray items ? items : [value.DeepClone()]).Select(item => $"{member.WireName}={Escape(item?.ToString() ?? "")}"));
            if (member.Place != MemberPlace.Body)
                members.Remove(member.Name);
        }

        var body = shape.Method == "GET" ? "" : members.ToJsonString();
        using var request = new HttpRequestMessage(new(shape.Method), new Uri(url, path + (query.Count > 0 ? "?" + string.Join('&', query) : "")));
        var answer = await SendAsync(request, Encoding.UTF8.GetBytes(body), region);
        ResponseCheck.Check(shape, answer);
        return answer;
    }

    /// <summary>Signs and sends a request of any form.</summary>
    public async Task<ApiAnswer> SendAsync(HttpRequestMessage request, byte[] body, string region = "eu-central-1", DateTimeOffset? at = null)
    {
        var time = (at ?? DateTimeOffset.UtcNow).ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var uri = request.RequestUri!;
        var credential = new Credential(key.Id, time[..8], region, "wellarchitected");
        var headers = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("host", [uri.Authority]).Add("x-amz-date", [time]);
        var signed = new SignedRequest(
            request.Method.Method, uri.AbsolutePath, uri.Query.TrimStart('?'), headers, body);
        var signature = Convert.ToHexStringLower(Signature.Of(key.Secret, credential, time, CanonicalRequest.Of(signed, ["host", "x-amz-date"])));
        request.Headers.TryAddWithoutValidation("x-amz-date", time);
        request.Headers.TryAddWithoutValidation(
            "Authorization", $"AWS4-HMAC-SHA256 Credential={key.Id}/{credential.Scope}, SignedHeaders=host;x-amz-date, Signature={signature}");
        if (body.Length > 0)
            request.Content = new ByteArrayContent(body);
        using var response = await Http.SendAsync(request);
        return await ApiAnswer.ReadAsync(response);
    }

    private static string Text(JsonObject members, string name) => members[name]?.ToString() ?? throw new ArgumentException($"{name} is missing.");

    private static string Escape(string text) => Uri.EscapeDataString(text);
}
