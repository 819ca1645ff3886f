using System.Text.Json.Nodes;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Http;
using Lintel.Server.Aws.Signing;
using Lintel.Server.Identity;
using Lintel.Server.Notifications;
using Lintel.Server.Outbound;
using Lintel.Server.Storage;
using Lintel.Server.Workloads;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.Subscriptions;

/// <summary>
/// Who of an account wants to hear of what. Requests are signed like all others.
/// <list type="bullet">
/// <item><c>GET</c> and <c>POST /lintel/subscriptions</c>; <c>GET</c>, <c>PUT</c> and <c>DELETE /lintel/subscriptions/ID</c></item>
/// <item><c>POST /lintel/subscriptions/ID/test</c>; <c>GET /lintel/subscriptions/ID/deliveries</c></item>
/// </list>
/// </summary>
internal sealed class SubscriptionEndpoint(
    Database database, RequestProof proof, SecretBox box, HostPolicy hosts, NotificationSettings settings, TimeProvider clock, ILogger<SubscriptionEndpoint> log)
    : OwnEndpoint(database, proof, clock, log)
{
    /// <summary>Where all of it is.</summary>
    public const string Prefix = "/lintel/subscriptions";

    private const int MostSubscriptions = 100;

    protected override int MaxBody => 64 * 1024;

    protected override string Operation(SignedRequest request) => $"{request.Method} {(Route(request) is [_, "test"] ? "test" : "subscriptions")}";

    protected override async Task<JsonObject> ReadAsync(Call call, SignedRequest request) => Route(request) switch
    {
        [] => new() { ["Subscriptions"] = new JsonArray([.. (await SubscriptionStore.ListAsync(call.Session, call.Account, call.Region)).Select(View)]) },
        [var id] => View(await FindAsync(call, id)),
        [var id, "deliveries"] => new() { ["Deliveries"] = new JsonArray([.. (await DeliveryStore.ListAsync(call.Session, (await FindAsync(call, id)).Id)).Select(View)]) },
        _ => throw Unknown(request),
    };

    protected override async Task<JsonObject> WriteAsync(Call call, SignedRequest request)
    {
        switch (request.Method, Route(request))
        {
            case ("POST", []):
                if ((await SubscriptionStore.ListAsync(call.Session, call.Account, call.Region)).Count >= MostSubscriptions)
                    throw new ServiceQuotaExceededException($"An account can have {MostSubscriptions} subscriptions at most.", "SUBSCRIPTIONS_PER_ACCOUNT", "ACCOUNT", call.Account);
                return await SaveAsync(call, Names.NewId(), call.Principal.Name, request.Body);
            case ("PUT", [var id]):
                return await SaveAsync(call, id, (await FindAsync(call, id)).CreatedBy, request.Body);
            case ("DELETE", [var id]):
                await SubscriptionStore.DeleteAsync(call.Session, (await FindAsync(call, id)).Id);
                return [];
            case ("POST", [var id, "test"]):
                return await TestAsync(call, await FindAsync(call, id));
            default:
                throw Unknown(request);
        }
    }

    private async Task<JsonObject> SaveAsync(Call call, string id, string createdBy, ReadOnlyMemory<byte> body)
    {
        var asked = SubscriptionRequest.Read(body, hosts, settings.Mail is not null);
        if (asked.WorkloadId is { } workload)
            await WorkloadAccess.LoadAsync(call, workload, WorkloadUse.Own);
        var subscription = new SubscriptionRow
        {
            Id = id,
            AccountId = call.Account,
            Region = call.Region,
            WorkloadId = asked.WorkloadId,
            Kind = asked.Kind,
            SealedTarget = box.Seal(asked.Target, SubscriptionSecrets.Target(id)),
            ShownTarget = asked.ShownTarget,
            SealedSecret = asked.Secret is { } secret ? box.Seal(secret, SubscriptionSecrets.Secret(id)) : null,
            Events = DocumentJson.Write(asked.Events),
            CreatedBy = createdBy,
            UpdatedAt = call.Milliseconds,
        };
        await SubscriptionStore.SaveAsync(call.Session, subscription);
        return View(subscription);
    }

    private static async Task<JsonObject> TestAsync(Call call, SubscriptionRow subscription)
    {
        if ((await DeliveryStore.ListAsync(call.Session, subscription.Id)).Any(delivery => delivery is { Event: "TEST", Status: DeliveryStore.Pending }))
            throw new ConflictException("A test of this subscription is under way.", "SUBSCRIPTION", subscription.Id);
        var test = new Happening
        {
            Kind = EventKind.Test,
            Id = Names.NewId(),
            Account = subscription.AccountId,
            Region = subscription.Region,
            WorkloadId = subscription.WorkloadId,
            Text = "A test: messages of Lintel arrive here.",
        };
        return new() { ["DeliveryId"] = await Outbox.AddAsync(call.Session, subscription.Id, test, call.Now) };
    }

    private static async Task<SubscriptionRow> FindAsync(Call call, string id) =>
        await SubscriptionStore.FindAsync(call.Session, id) is { } found && found.AccountId == call.Account && found.Region == call.Region
            ? found
            : throw new ResourceNotFoundException("SUBSCRIPTION", id);

    private static string[] Route(SignedRequest request) => [.. request.RawPath.Split('/').Skip(3).Select(Uri.UnescapeDataString)];

    private static JsonObject View(SubscriptionRow subscription) => new()
    {
        ["SubscriptionId"] = subscription.Id,
        ["WorkloadId"] = subscription.WorkloadId,
        ["Kind"] = subscription.Kind,
        ["Target"] = subscription.ShownTarget,
        ["HasSecret"] = subscription.SealedSecret is not null,
        ["Events"] = JsonNode.Parse(subscription.Events),
        ["CreatedBy"] = subscription.CreatedBy,
        ["UpdatedAt"] = subscription.UpdatedAt / 1000m,
    };

    private static JsonObject View(DeliveryRow delivery) => new()
    {
        ["DeliveryId"] = delivery.Id,
        ["Event"] = delivery.Event,
        ["Text"] = DocumentJson.Read<Message>(delivery.Document).Text,
        ["Status"] = delivery.Status,
        ["Attempts"] = delivery.Attempts,
        ["CreatedAt"] = delivery.CreatedAt / 1000m,
        ["NextAttemptAt"] = delivery.Status == DeliveryStore.Pending ? delivery.DueAt / 1000m : null,
        ["FinishedAt"] = delivery.FinishedAt / 1000m,
        ["Message"] = delivery.Message,
    };
}
