using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Signing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Lintel.Server.Aws.Http;

/// <summary>Reads requests as they were signed and writes answers and refusals.</summary>
internal static class HttpExchange
{
    /// <summary>The request with its whole body; throws when that is longer than <paramref name="maxBody"/> bytes.</summary>
    public static async Task<SignedRequest> ReadAsync(HttpContext context, int maxBody)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var headers = context.Request.Headers.ToImmutableDictionary(
            header => header.Key.ToLowerInvariant(), header => header.Value.Select(value => value ?? "").ToImmutableArray());
        return new(
            context.Request.Method,
            mark < 0 ? target : target[..mark],
            mark < 0 ? "" : target[(mark + 1)..],
            headers,
            await BodyAsync(context, maxBody));
    }

    /// <summary>Writes an answer.</summary>
    public static async Task WriteAsync(HttpContext context, int status, string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    /// <summary>Where the request came from; empty when that is not known.</summary>
    public static string SourceOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    /// <summary>What an error is answered with; null when nobody is there to read an answer.</summary>
    public static ApiException? RefusalOrNull(HttpContext context, Exception error) => error switch
    {
        ApiException refusal => refusal,
        // The body breaks HTTP, ends too early or comes too slowly.
        BadHttpRequestException broken => new MalformedRequestException(broken.StatusCode, broken.Message),
        OperationCanceledException or IOException when context.RequestAborted.IsCancellationRequested => null,
        _ => new InternalServerException(),
    };

    /// <summary>Writes a refusal in AWS's form, unless an answer has begun.</summary>
    public static Task RefuseAsync(HttpContext context, ApiException refusal)
    {
        if (context.Response.HasStarted)
            return Task.CompletedTask;
        if (refusal is ThrottlingException throttling)
            context.Response.Headers.RetryAfter = throttling.RetryAfter.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers["x-amzn-ErrorType"] = refusal.Type;
        var body = new Dictionary<string, object>(refusal.Members) { ["__type"] = refusal.Type, ["Message"] = refusal.Message };
        return WriteAsync(context, refusal.Status, JsonSerializer.Serialize(body, WireJson.Options));
    }

    private static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpContext context, int maxBody)
    {
        if (context.Request.ContentLength is 0)
            return default;
        if (context.Request.ContentLength > maxBody)
            throw new RequestTooLargeException(maxBody);
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0;)
        {
            body.Write(buffer, 0, read);
            if (body.Length > maxBody)
                throw new RequestTooLargeException(maxBody);
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }
}
