using System.Text.Json.Nodes;
using Lintel.Server.Aws;
using Lintel.Server.Storage;

namespace Lintel.Server.Notifications;

/// <summary>What is sent, whichever way it goes.</summary>
internal sealed record Message
{
    public required string Event { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Account { get; init; }

    public required string Region { get; init; }

    public string? WorkloadId { get; init; }

    /// <summary>What happened, in one sentence for people.</summary>
    public required string Text { get; init; }

    /// <summary>The same for programs: a JSON object.</summary>
    public required string Details { get; init; }

    public static Message Of(Happening happening, DateTimeOffset now) => new()
    {
        Event = happening.Kind.Word(),
        At = now,
        Account = happening.Account,
        Region = happening.Region,
        WorkloadId = happening.WorkloadId,
        Text = happening.Text,
        Details = happening.Details.ToJsonString(WireJson.Options),
    };

    /// <summary>How it is kept.</summary>
    public string ToDocument() => DocumentJson.Write(this);

    /// <summary>A body that chats take as it is. They read a few characters as marks of their own, so that a workload's name could call everybody.</summary>
    public JsonObject ToChat() => new()
    {
        ["text"] = Text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal),
    };

    /// <summary>The body for programs, which chats that overlook what they do not know take too.</summary>
    public JsonObject ToWebhook(string deliveryId)
    {
        var body = ToChat();
        (body["DeliveryId"], body[nameof(Event)], body[nameof(At)]) = (deliveryId, Event, At.ToUnixTimeMilliseconds() / 1000m);
        (body["AccountId"], body[nameof(Region)], body[nameof(WorkloadId)]) = (Account, Region, WorkloadId);
        body[nameof(Details)] = JsonNode.Parse(Details);
        return body;
    }
}
