using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Lintel.Server.Auditing;
using Lintel.Server.Aws.Binding;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Model;
using Lintel.Server.Aws.Signing;
using Lintel.Server.Generated;
using Lintel.Server.Identity;
using Lintel.Server.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.Aws.Http;

/// <summary>Takes requests in AWS's protocol: who sent it, what is asked, is it valid, do it, answer.</summary>
public sealed partial class ApiEndpoint(Database database, SignatureVerifier signatures, RequestRates rates, TimeProvider clock, ILogger<ApiEndpoint> log)
{
    /// <summary>The longest body in bytes: a custom lens of 500,000 characters, each escaped.</summary>
    public const int MaxBody = 4 * 1024 * 1024;

    private static readonly RouteTable Routes = new(ServiceModel.WellArchitected);
    private static readonly RequestBinder Binder = new(ServiceModel.WellArchitected);
    private static readonly Dictionary<string, Operation> Operations = OperationIndex.All.ToDictionary(operation => operation.Shape.Name, StringComparer.Ordinal);

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var requestId = Guid.NewGuid().ToString("D");
        var begun = clock.GetTimestamp();
        var progress = new Progress();
        context.Response.Headers["x-amzn-RequestId"] = requestId;
        try
        {
            await WriteAsync(context, 200, await AnswerAsync(context, progress));
        }
        catch (ApiException refusal)
        {
            progress.ErrorType = refusal.Type;
            await RefuseAsync(context, refusal);
        }
        catch (BadHttpRequestException broken)
        {
            // The body breaks HTTP, ends too early or comes too slowly.
            progress.ErrorType = "BadRequest";
            await RefuseAsync(context, new MalformedRequestException(broken.StatusCode, broken.Message));
        }
        catch (Exception error) when (context.RequestAborted.IsCancellationRequested && error is OperationCanceledException or IOException)
        {
            // Nobody is there to read an answer.
            progress.ErrorType = "Aborted";
        }
        catch (Exception error)
        {
            progress.ErrorType = "InternalServerException";
            Failed(log, error, requestId, context.Request.Method, context.Request.Path);
            await RefuseAsync(context, new InternalServerException());
        }
        finally
        {
            var elapsed = clock.GetElapsedTime(begun);
            RequestMeasures.Count(progress.Operation, context.Response.StatusCode, progress.ErrorType, elapsed);
            Answered(log, requestId, progress.Principal, progress.Operation, context.Response.StatusCode, progress.ErrorType, elapsed.TotalMilliseconds);
        }
    }

    private async Task<string> AnswerAsync(HttpContext context, Progress progress)
    {
        var source = context.Connection.RemoteIpAddress?.ToString() ?? "";
        var (principal, region, request) = await ProveAsync(context, source);
        progress.Principal = principal.Name;
        var (shape, labels) = Routes.Find(request.Method, request.RawPath)
            ?? throw new ValidationException($"There is no operation {request.Method} {request.RawPath}.", "UNKNOWN_OPERATION");
        progress.Operation = shape.Name;
        using var activity = RequestMeasures.Begin(shape.Name, principal.AccountId);
        var input = Binder.Bind(shape, labels, request.RawQuery, request.Body);
        var operation = Operations[shape.Name];
        if (shape.IsRead)
            return await database.ReadAsync(session => operation.RunAsync(new(session, principal, region, clock.GetUtcNow()), input), context.RequestAborted);
        return await database.WriteAsync(async session =>
        {
            var call = new Call(session, principal, region, clock.GetUtcNow());
            var response = await IdempotentRun.RunAsync(operation, call, input);
            await AuditLog.AppendAsync(session, new()
            {
                At = call.Milliseconds,
                AccountId = call.Account,
                Principal = principal.Name,
                Operation = shape.Name,
                Resource = Uri.UnescapeDataString(request.RawPath),
                Source = source,
                Request = input.ToJsonString(WireJson.Options),
            });
            return response;
        }, context.RequestAborted);
    }

    /// <summary>Who sent the request, as long as sender and address keep within their rates.</summary>
    private async Task<(Principal Principal, string Region, SignedRequest Request)> ProveAsync(HttpContext context, string source)
    {
        rates.CheckAddress(source);
        var sent = await ReadAsync(context);
        try
        {
            var proven = await signatures.VerifyAsync(sent, context.RequestAborted);
            rates.Request(proven.AccessKeyId);
            return (proven.Principal, proven.Region, proven.Request);
        }
        catch (SignatureException)
        {
            rates.Failure(source);
            throw;
        }
    }

    private static async Task<SignedRequest> ReadAsync(HttpContext context)
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
            await BodyAsync(context));
    }

    private static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpContext context)
    {
        if (context.Request.ContentLength is 0)
            return default;
        if (context.Request.ContentLength > MaxBody)
            throw new RequestTooLargeException(MaxBody);
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0;)
        {
            body.Write(buffer, 0, read);
            if (body.Length > MaxBody)
                throw new RequestTooLargeException(MaxBody);
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static Task RefuseAsync(HttpContext context, ApiException refusal)
    {
        if (context.Response.HasStarted)
            return Task.CompletedTask;
        if (refusal is ThrottlingException)
            context.Response.Headers.RetryAfter = "1";
        context.Response.Headers["x-amzn-ErrorType"] = refusal.Type;
        var body = new Dictionary<string, object>(refusal.Members) { ["__type"] = refusal.Type, ["Message"] = refusal.Message };
        return WriteAsync(context, refusal.Status, JsonSerializer.Serialize(body, WireJson.Options));
    }

    private static async Task WriteAsync(HttpContext context, int status, string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {RequestId} ({Method} {Path}) failed.")]
    private static partial void Failed(ILogger log, Exception error, string requestId, string method, string path);

    [LoggerMessage(Level = LogLevel.Information, Message = "Request {RequestId} of {Principal}: {Operation} gave {Status} {ErrorType} in {Milliseconds} ms.")]
    private static partial void Answered(
        ILogger log, string requestId, string principal, string operation, int status, string? errorType, double milliseconds);

    /// <summary>How far a request came.</summary>
    private sealed class Progress
    {
        public string Principal { get; set; } = "";

        public string Operation { get; set; } = "";

        public string? ErrorType { get; set; }
    }
}
