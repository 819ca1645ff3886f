namespace Lintel.Server.Tests.Hosting;

/// <summary>Shares between accounts.</summary>
internal static class GivenShare
{
    /// <summary>Offers a profile or a review template to another account, which accepts; the share's id.</summary>
    /// <param name="owner">Who offers it.</param>
    /// <param name="receiver">Who accepts it.</param>
    /// <param name="kind"><c>Profile</c> or <c>Template</c>.</param>
    /// <param name="arn">What is offered.</param>
    public static async Task<string> AcceptedAsync(ApiClient owner, ApiClient receiver, string kind, string arn)
    {
        var share = await owner.CallAsync($"Create{kind}Share", new() { [$"{kind}Arn"] = arn, ["SharedWith"] = receiver.Account });
        var invitations = await receiver.CallAsync("ListShareInvitations", new() { ["ShareResourceType"] = kind.ToUpperInvariant() });
        var id = (string?)invitations["ShareInvitationSummaries"]!.AsArray().Single(invitation => (string?)invitation![$"{kind}Arn"] == arn)!["ShareInvitationId"];
        await receiver.CallAsync("UpdateShareInvitation", new() { ["ShareInvitationId"] = id, ["ShareInvitationAction"] = "ACCEPT" });
        return (string?)share["ShareId"] ?? "";
    }
}
