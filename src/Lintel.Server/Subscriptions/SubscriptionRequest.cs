using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Notifications;
using Lintel.Server.Outbound;

namespace Lintel.Server.Subscriptions;

/// <summary>What a person asks of a subscription, checked.</summary>
internal sealed record SubscriptionRequest
{
    private const int LongestTarget = 2048;
    private const int LongestSecret = 256;
    private const int ShortestSecret = 16;

    /// <summary>The events that a subscription can ask for, which are those it gets when it asks for none.</summary>
    private static readonly string[] All = [.. Enum.GetValues<EventKind>().Where(kind => kind != EventKind.Test).Select(kind => kind.Word())];

    public required string Kind { get; init; }

    public required string Target { get; init; }

    /// <summary>As much of the address as may be shown.</summary>
    public required string ShownTarget { get; init; }

    public string? Secret { get; init; }

    public string? WorkloadId { get; init; }

    public required string[] Events { get; init; }

    /// <summary>Reads a request; throws a <see cref="ValidationException"/> that names what cannot be taken.</summary>
    public static SubscriptionRequest Read(ReadOnlyMemory<byte> body, HostPolicy hosts, bool sendsMail)
    {
        var members = RequestBody.Read(body);
        var kind = members.Text("Kind", 16);
        if (kind is not (SubscriptionKinds.Webhook or SubscriptionKinds.Slack or SubscriptionKinds.Email))
            throw ValidationException.Of("Kind", "Kind is WEBHOOK, SLACK or EMAIL.");
        var target = members.Text("Target", LongestTarget) ?? throw ValidationException.Of("Target", "Target is missing: the address of a webhook or of a person.");
        var secret = members.Text("Secret", LongestSecret);
        if (secret is not null && (kind != SubscriptionKinds.Webhook || secret.Length < ShortestSecret))
            throw ValidationException.Of("Secret", $"A secret is for webhooks, and has {ShortestSecret} to {LongestSecret} characters.");
        var request = new SubscriptionRequest
        {
            Kind = kind,
            Target = target,
            ShownTarget = kind == SubscriptionKinds.Email ? Mailbox(target, sendsMail) : Webhook(target, hosts),
            Secret = secret,
            WorkloadId = members.Text("WorkloadId", 32),
            Events = members.Words("Events", All),
        };
        members.End();
        return request;
    }

    private static string Webhook(string target, HostPolicy hosts)
    {
        if (!Uri.TryCreate(target, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.UserInfo.Length > 0 || url.Fragment.Length > 0)
            throw ValidationException.Of("Target", "A webhook is an address that begins with https:// or http:// and holds neither a user nor a fragment.");
        try
        {
            hosts.CheckName(url.IdnHost);
        }
        catch (ForbiddenHostException error)
        {
            throw ValidationException.Of("Target", error.Message);
        }

        // The path of a chat's webhook is its password.
        return $"{url.Scheme}://{url.Authority}/…";
    }

    private static string Mailbox(string target, bool sendsMail)
    {
        if (!sendsMail)
            throw ValidationException.Of("Kind", "This server sends no mail: its setting \"smtp-host\" is not set.");
        return MailSettings.IsAddress(target)
            ? target
            : throw ValidationException.Of("Target", "A mail goes to one address such as anna@example.com, without a name beside it.");
    }
}
