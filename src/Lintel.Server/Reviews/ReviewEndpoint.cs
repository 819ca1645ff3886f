using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Http;
using Lintel.Server.Aws.Signing;
using Lintel.Server.Auditing;
using Lintel.Server.Storage;
using Lintel.Server.Workloads;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.Reviews;

/// <summary>
/// What this server has beyond AWS's API: sources of workloads, and reviews of them. Requests are signed like all others.
/// <list type="bullet">
/// <item><c>GET /lintel/workloads/ID/sources</c>; <c>PUT</c> and <c>DELETE /lintel/workloads/ID/sources/NAME</c>, the body an archive</item>
/// <item><c>GET</c> and <c>POST /lintel/workloads/ID/reviews</c>; <c>GET /lintel/workloads/ID/reviews/RUN</c></item>
/// <item><c>GET</c> and <c>PUT /lintel/workloads/ID/schedule</c> with <c>{"Cadence":"NONE|NIGHTLY|QUARTERLY"}</c></item>
/// </list>
/// </summary>
public sealed partial class ReviewEndpoint(
    Database database, RequestProof proof, Func<string, CancellationToken, Task> enqueue, TimeProvider clock, ILogger<ReviewEndpoint> log)
{
    /// <summary>Where all of it is.</summary>
    public const string Prefix = "/lintel";

    /// <summary>The largest archive in bytes.</summary>
    public const int MaxArchive = 32 * 1024 * 1024;

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            var (principal, region, _, request) = await proof.ProveAsync(context, MaxArchive);
            Call CallOf(Session session) => new(session, principal, region, clock.GetUtcNow());
            var answer = request.Method == "GET"
                ? await database.ReadAsync(session => ReadAsync(CallOf(session), request), context.RequestAborted)
                : await WriteAsync(CallOf, request, context);
            await HttpExchange.WriteAsync(context, 200, answer.ToJsonString(WireJson.Options));
        }
        catch (Exception error)
        {
            var refusal = HttpExchange.RefusalOrNull(context, error);
            if (refusal is InternalServerException)
                Failed(log, error, context.Request.Method, context.Request.Path);
            if (refusal is not null)
                await HttpExchange.RefuseAsync(context, refusal);
        }
    }

    private static async Task<JsonObject> ReadAsync(Call call, SignedRequest request)
    {
        var (id, rest) = Route(request);
        await WorkloadAccess.LoadAsync(call, id, WorkloadUse.Read);
        return rest switch
        {
            ["sources"] => new() { ["Sources"] = new JsonArray([.. (await SourceStore.ListAsync(call.Session, id)).Select(View)]) },
            ["reviews"] => new() { ["Reviews"] = new JsonArray([.. (await RunStore.ListAsync(call.Session, id)).Select(View)]) },
            ["reviews", var run] => await RunStore.FindAsync(call.Session, run) is { } found && found.WorkloadId == id
                ? View(found)
                : throw new ResourceNotFoundException("REVIEW", run),
            ["schedule"] => new() { ["Cadence"] = (await ScheduleWork.OfAsync(call.Session, id)).Word() },
            _ => throw Unknown(request),
        };
    }

    private async Task<JsonObject> WriteAsync(Func<Session, Call> callOf, SignedRequest request, HttpContext context)
    {
        var answer = await database.WriteAsync(async session =>
        {
            var call = callOf(session);
            var (id, rest) = Route(request);
            await WorkloadAccess.LoadAsync(call, id, WorkloadUse.Contribute);
            var done = (request.Method, rest) switch
            {
                ("PUT", ["sources", var name]) => await SaveSourceAsync(call, id, name, request.Body.ToArray()),
                ("DELETE", ["sources", var name]) => await DeleteSourceAsync(call, id, name),
                ("POST", ["reviews"]) => await StartAsync(call, id),
                ("PUT", ["schedule"]) => await ScheduleAsync(call, id, request.Body),
                _ => throw Unknown(request),
            };
            await AuditLog.AppendAsync(session, new()
            {
                At = call.Milliseconds,
                AccountId = call.Account,
                Principal = call.Principal.Name,
                Operation = $"{request.Method} {rest[0]}",
                Resource = Uri.UnescapeDataString(request.RawPath),
                Source = HttpExchange.SourceOf(context),
                Request = done.ToJsonString(WireJson.Options),
            });
            return done;
        }, context.RequestAborted);
        if ((string?)answer["ReviewId"] is { } run)
            await enqueue(run, CancellationToken.None);
        return answer;
    }

    private static async Task<JsonObject> SaveSourceAsync(Call call, string id, string name, byte[] archive)
    {
        if (!SourceName().IsMatch(name))
            throw ValidationException.Of("Name", "A source's name has 1 to 64 letters, digits, dots, hyphens and underscores.");
        try
        {
            if (ArchiveReader.Read(archive).IsEmpty)
                throw ValidationException.Of("Archive", "The archive holds no file.");
        }
        catch (InvalidDataException error)
        {
            throw ValidationException.Of("Archive", error.Message);
        }

        var source = new SourceRow { Name = name, Digest = CanonicalRequest.Hash(archive), Bytes = archive.Length, UpdatedAt = call.Milliseconds };
        await SourceStore.SaveAsync(call.Session, id, source, archive);
        return View(source);
    }

    private static async Task<JsonObject> DeleteSourceAsync(Call call, string id, string name) =>
        await SourceStore.DeleteAsync(call.Session, id, name) > 0 ? [] : throw new ResourceNotFoundException("SOURCE", name);

    private static async Task<JsonObject> StartAsync(Call call, string id)
    {
        if ((await SourceStore.ListAsync(call.Session, id)).Count == 0)
            throw new ConflictException("The workload has no source to review. Upload one first.", "WORKLOAD", id);
        var run = new RunRow
        {
            Id = Names.NewId(), WorkloadId = id, Status = RunStore.Queued, RequestedBy = call.Principal.Name, RequestedAt = call.Milliseconds,
            Message = "", AnswersChanged = 0, HighRisks = 0,
        };
        await RunStore.InsertAsync(call.Session, run);
        return View(run);
    }

    private static async Task<JsonObject> ScheduleAsync(Call call, string id, ReadOnlyMemory<byte> body)
    {
        var word = Word(body);
        if (word is null || !Enum.TryParse<Cadence>(word, ignoreCase: true, out var cadence) || cadence.Word() != word)
            throw ValidationException.Of("Cadence", "Cadence is NONE, NIGHTLY or QUARTERLY.");
        await ScheduleWork.SaveAsync(call.Session, id, cadence, call.Now);
        return new() { ["Cadence"] = word };
    }

    private static string? Word(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonNode.Parse(body.Span) is JsonObject request && request["Cadence"] is JsonValue value && value.TryGetValue<string>(out var word) ? word : null;
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw new ValidationException("The body is not JSON.", "CANNOT_PARSE");
        }
    }

    private static (string WorkloadId, string[] Below) Route(SignedRequest request) =>
        request.RawPath.Split('/').Skip(1).Select(Uri.UnescapeDataString).ToArray() is ["lintel", "workloads", { Length: 32 } id, .. { Length: > 0 } rest]
            ? (id, rest)
            : throw Unknown(request);

    private static ValidationException Unknown(SignedRequest request) => new($"There is no operation {request.Method} {request.RawPath}.", "UNKNOWN_OPERATION");

    private static JsonObject View(SourceRow source) => new()
    {
        ["Name"] = source.Name,
        ["Sha256"] = source.Digest,
        ["Bytes"] = source.Bytes,
        ["UpdatedAt"] = source.UpdatedAt / 1000m,
    };

    private static JsonObject View(RunRow run) => new()
    {
        ["ReviewId"] = run.Id,
        ["Status"] = run.Status,
        ["RequestedBy"] = run.RequestedBy,
        ["RequestedAt"] = run.RequestedAt / 1000m,
        ["FinishedAt"] = run.FinishedAt / 1000m,
        ["Message"] = run.Message,
        ["AnswersChanged"] = run.AnswersChanged,
        ["HighRisks"] = run.HighRisks,
    };

    [GeneratedRegex(@"\A[A-Za-z0-9._-]{1,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SourceName();

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed.")]
    private static partial void Failed(ILogger log, Exception error, string method, string path);
}
