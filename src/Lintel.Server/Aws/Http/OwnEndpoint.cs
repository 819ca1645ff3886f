using System.Text.Json.Nodes;
using Lintel.Server.Auditing;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Signing;
using Lintel.Server.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.Aws.Http;

/// <summary>A part of this server beyond AWS's API. Requests are proven, run and recorded as AWS's are: whole with their line in the audit log, or not at all.</summary>
public abstract class OwnEndpoint(Database database, RequestProof proof, TimeProvider clock, ILogger log)
{
    /// <summary>The longest body in bytes.</summary>
    protected abstract int MaxBody { get; }

    /// <summary>Answers one request.</summary>
    public Task HandleAsync(HttpContext context) => Guarded.RunAsync(context, log, async () =>
    {
        var (principal, region, _, request) = await proof.ProveAsync(context, MaxBody);
        Call CallOf(Session session) => new(session, principal, region, clock.GetUtcNow());
        var answer = request.Method == "GET"
            ? await database.ReadAsync(session => ReadAsync(CallOf(session), request), context.RequestAborted)
            : await database.WriteAsync(session => ChangeAsync(CallOf(session), request, context), context.RequestAborted);
        if (request.Method != "GET")
            await DoneAsync(answer);
        await HttpExchange.WriteAsync(context, 200, answer.ToJsonString(WireJson.Options));
    });

    /// <summary>Answers a request that only reads.</summary>
    protected abstract Task<JsonObject> ReadAsync(Call call, SignedRequest request);

    /// <summary>Does what a request asks for; the answer goes into the audit log too, so it holds no secret.</summary>
    protected abstract Task<JsonObject> WriteAsync(Call call, SignedRequest request);

    /// <summary>How the audit log calls a change: the method and the word of the path that says what it is about, such as <c>PUT sources</c>.</summary>
    protected abstract string Operation(SignedRequest request);

    /// <summary>What follows once a change has taken effect.</summary>
    protected virtual Task DoneAsync(JsonObject answer) => Task.CompletedTask;

    /// <summary>The refusal of a request that nothing is meant by.</summary>
    protected static ValidationException Unknown(SignedRequest request) =>
        new($"There is no operation {request.Method} {request.RawPath}.", "UNKNOWN_OPERATION");

    private async Task<JsonObject> ChangeAsync(Call call, SignedRequest request, HttpContext context)
    {
        var answer = await WriteAsync(call, request);
        await AuditLog.AppendAsync(call.Session, new()
        {
            At = call.Milliseconds,
            AccountId = call.Account,
            Principal = call.Principal.Name,
            Operation = Operation(request),
            Resource = Uri.UnescapeDataString(request.RawPath),
            Source = HttpExchange.SourceOf(context),
            Request = answer.ToJsonString(WireJson.Options),
        });
        return answer;
    }
}
