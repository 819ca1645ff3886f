using Lintel.Server.Auditing;
using Lintel.Server.Aws.Binding;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Model;
using Lintel.Server.Generated;
using Lintel.Server.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.Aws.Http;

/// <summary>Takes requests in AWS's protocol: who sent it, what is asked, is it valid, do it, answer.</summary>
public sealed partial class ApiEndpoint(Database database, RequestProof proof, TimeProvider clock, ILogger<ApiEndpoint> log)
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
            await HttpExchange.WriteAsync(context, 200, await AnswerAsync(context, progress));
        }
        catch (Exception error)
        {
            var refusal = HttpExchange.RefusalOrNull(context, error);
            progress.ErrorType = refusal switch { null => "Aborted", MalformedRequestException => "BadRequest", _ => refusal.Type };
            if (refusal is InternalServerException)
                Failed(log, error, requestId, context.Request.Method, context.Request.Path);
            if (refusal is not null)
                await HttpExchange.RefuseAsync(context, refusal);
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
        var (principal, region, _, request) = await proof.ProveAsync(context, MaxBody);
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
                Source = HttpExchange.SourceOf(context),
                Request = input.ToJsonString(WireJson.Options),
            });
            return response;
        }, context.RequestAborted);
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
