using System.Text.Json.Nodes;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Http;
using Lintel.Server.Aws.Signing;
using Lintel.Server.Sources;
using Lintel.Server.Storage;
using Lintel.Server.Workloads;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.Reviews;

/// <summary>
/// What this server has beyond AWS's API: sources of workloads, and reviews of them. Requests are signed like all others.
/// <list type="bullet">
/// <item><c>GET /lintel/workloads/ID/sources</c>; <c>PUT</c> and <c>DELETE /lintel/workloads/ID/sources/NAME</c>, the body an archive or <c>{"Repository":"https://..."}</c></item>
/// <item><c>GET</c> and <c>POST /lintel/workloads/ID/reviews</c>; <c>GET /lintel/workloads/ID/reviews/RUN</c></item>
/// <item><c>GET</c> and <c>PUT /lintel/workloads/ID/schedule</c> with <c>{"Cadence":"NONE|NIGHTLY|QUARTERLY"}</c></item>
/// </list>
/// </summary>
public sealed class ReviewEndpoint(
    Database database, RequestProof proof, Func<string, CancellationToken, Task> enqueue, SourceRequests sources, TimeProvider clock, ILogger<ReviewEndpoint> log)
    : OwnEndpoint(database, proof, clock, log)
{
    /// <summary>Where all of it is.</summary>
    public const string Prefix = "/lintel";

    protected override int MaxBody => SourceRequests.MaxArchive;

    protected override async Task<JsonObject> ReadAsync(Call call, SignedRequest request)
    {
        var (id, rest) = Route(request);
        await WorkloadAccess.LoadAsync(call, id, WorkloadUse.Read);
        return rest switch
        {
            ["sources"] => new() { ["Sources"] = await SourceRequests.ListAsync(call, id) },
            ["reviews"] => new() { ["Reviews"] = new JsonArray([.. (await RunStore.ListAsync(call.Session, id)).Select(View)]) },
            ["reviews", var run] => await RunStore.FindAsync(call.Session, run) is { } found && found.WorkloadId == id
                ? View(found)
                : throw new ResourceNotFoundException("REVIEW", run),
            ["schedule"] => new() { ["Cadence"] = (await ScheduleWork.OfAsync(call.Session, id)).Word() },
            _ => throw Unknown(request),
        };
    }

    protected override async Task<JsonObject> WriteAsync(Call call, SignedRequest request)
    {
        var (id, rest) = Route(request);
        await WorkloadAccess.LoadAsync(call, id, WorkloadUse.Contribute);
        return (request.Method, rest) switch
        {
            ("PUT", ["sources", var name]) => await sources.SaveAsync(call, id, name, request.Body),
            ("DELETE", ["sources", var name]) => await SourceRequests.DeleteAsync(call, id, name),
            ("POST", ["reviews"]) => await StartAsync(call, id),
            ("PUT", ["schedule"]) => await ScheduleAsync(call, id, request.Body),
            _ => throw Unknown(request),
        };
    }

    protected override string Operation(SignedRequest request) => $"{request.Method} {Route(request).Below[0]}";

    protected override Task DoneAsync(JsonObject answer) =>
        (string?)answer["ReviewId"] is { } run ? enqueue(run, CancellationToken.None) : Task.CompletedTask;

    private static async Task<JsonObject> StartAsync(Call call, string id)
    {
        if ((await SourceStore.ListAsync(call.Session, id)).Count == 0)
            throw new ConflictException("The workload has no source to review. Give it an archive or a repository first.", "WORKLOAD", id);
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
        var members = RequestBody.Read(body);
        var word = members.Text("Cadence", 16);
        members.End();
        if (word is null || !Enum.TryParse<Cadence>(word, ignoreCase: true, out var cadence) || cadence.Word() != word)
            throw ValidationException.Of("Cadence", "Cadence is NONE, NIGHTLY or QUARTERLY.");
        await ScheduleWork.SaveAsync(call.Session, id, cadence, call.Now);
        return new() { ["Cadence"] = word };
    }

    private static (string WorkloadId, string[] Below) Route(SignedRequest request) =>
        request.RawPath.Split('/').Skip(1).Select(Uri.UnescapeDataString).ToArray() is ["lintel", "workloads", { Length: 32 } id, .. { Length: > 0 } rest]
            ? (id, rest)
            : throw Unknown(request);

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
}
