using System.Text.RegularExpressions;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Paging;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Notifications;
using Lintel.Server.Settings;
using Lintel.Server.Shares;

namespace Lintel.Server.Sharing;

/// <summary>Offers resources to others and takes offers back.</summary>
internal static partial class ShareChanges
{
    /// <summary>How long an invitation waits, as <see href="https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-sharing.html">AWS documents</see>.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    private const int MostShares = 300;

    /// <summary>Offers a resource and gives the share's id.</summary>
    public static async Task<string> CreateAsync(Call call, SharedResource resource, string sharedWith, PermissionType? permission)
    {
        await CheckReceiverAsync(call, sharedWith);
        var shares = await ShareStore.OfAsync(call.Session, resource.Id);
        if (shares.FirstOrDefault(share => share.SharedWith == sharedWith) is { } earlier)
        {
            if (StatusOf(earlier, call.Now) is ShareStatus.Pending or ShareStatus.Accepted)
                throw new ConflictException($"It is shared with \"{sharedWith}\" already.", resource.Type.Word(), resource.Id);
            await ShareStore.DeleteAsync(call.Session, earlier.Id);
        }

        if (shares.Count >= MostShares)
            throw new ServiceQuotaExceededException($"A resource can have {MostShares} shares at most.", "SHARES_PER_RESOURCE", resource.Type.Word(), resource.Id);
        var share = new ShareRow
        {
            Id = Names.NewId(),
            InvitationId = Names.NewId(),
            ResourceType = resource.Type.Word(),
            Resource = resource.Id,
            Owner = call.Account,
            Region = call.Region,
            SharedWith = sharedWith,
            Permission = permission?.Word(),
            // Organizations are AWS's to know: nobody here could ever take such an offer.
            Status = (Organization().IsMatch(sharedWith) ? ShareStatus.Failed : ShareStatus.Pending).Word(),
            CreatedAt = call.Milliseconds,
        };
        await ShareStore.InsertAsync(call.Session, share);
        if (share.Status == ShareStatus.Pending.Word())
            await TellAsync(call, resource, share);
        return share.Id;
    }

    /// <summary>Takes an offer back.</summary>
    public static async Task DeleteAsync(Call call, SharedResource resource, string shareId) =>
        await ShareStore.DeleteAsync(call.Session, (await FindAsync(call, resource, shareId)).Id);

    /// <summary>The share; throws when the resource has none with this id.</summary>
    public static async Task<ShareRow> FindAsync(Call call, SharedResource resource, string shareId) =>
        await ShareStore.FindAsync(call.Session, resource.Id, shareId) ?? throw new ResourceNotFoundException("SHARE", shareId);

    /// <summary>A page of a resource's shares.</summary>
    public static async Task<Page<ShareRow>> PageAsync(
        Call call, SharedResource resource, string? prefix, ShareStatus? status, string? token, int? maxResults)
    {
        var shares = (await ShareStore.OfAsync(call.Session, resource.Id))
            .Where(share => share.SharedWith.StartsWith(prefix ?? "", StringComparison.Ordinal) && (status is null || StatusOf(share, call.Now) == status));
        return Page.Of($"shares {resource.Id} {prefix} {status}", shares, share => $"{share.SharedWith} {share.Id}", token, maxResults);
    }

    /// <summary>How an offer stands now.</summary>
    public static ShareStatus StatusOf(ShareRow share, DateTimeOffset now) =>
        Words.Parse<ShareStatus>(share.Status) is var status && status == ShareStatus.Pending && now - DateTimeOffset.FromUnixTimeMilliseconds(share.CreatedAt) > Patience
            ? ShareStatus.Expired
            : status;

    private static async Task TellAsync(Call call, SharedResource resource, ShareRow share)
    {
        var name = await SharedResource.NameOfAsync(call, resource.Type, resource.Id) ?? resource.Name;
        await Outbox.AnnounceAsync(call.Session, new()
        {
            Kind = EventKind.ShareOffered,
            Id = share.InvitationId,
            Account = Account().IsMatch(share.SharedWith) ? share.SharedWith : share.SharedWith.Split(':')[4],
            Region = call.Region,
            Text = $"Account {call.Account} offers the {resource.Type.ToString().ToLowerInvariant()} \"{name}\". The invitation waits {Patience.Days} days.",
            Details = new() { ["ShareInvitationId"] = share.InvitationId, ["SharedBy"] = call.Account, ["SharedWith"] = share.SharedWith, ["ShareResourceType"] = share.ResourceType },
        }, call.Now);
    }

    private static async Task CheckReceiverAsync(Call call, string sharedWith)
    {
        if (Organization().IsMatch(sharedWith))
        {
            if ((await AccountSettings.OfAsync(call)).OrganizationSharing != OrganizationSharingStatus.Enabled)
                throw ValidationException.Of("SharedWith", "Sharing with organizations is not enabled for this account.");
            return;
        }

        if (!Account().IsMatch(sharedWith) && !User().IsMatch(sharedWith))
            throw ValidationException.Of("SharedWith", "Name an account id, the ARN of an IAM user, or the ARN of an organization or organizational unit.");
        if (sharedWith == call.Account || sharedWith.StartsWith($"arn:aws:iam::{call.Account}:", StringComparison.Ordinal))
            throw ValidationException.Of("SharedWith", "The account owns the resource already.");
    }

    [GeneratedRegex(@"\A\d{12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Account();

    [GeneratedRegex(@"\Aarn:aws[a-z-]*:iam::\d{12}:user/\S{1,512}\z", RegexOptions.CultureInvariant)]
    private static partial Regex User();

    [GeneratedRegex(@"\Aarn:aws[a-z-]*:organizations::\d{12}:(organization/o-[a-z0-9]+|ou/o-[a-z0-9]+/ou-[a-z0-9-]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Organization();
}
