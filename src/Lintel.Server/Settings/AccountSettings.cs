using Lintel.Server.Aws;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Storage;

namespace Lintel.Server.Settings;

/// <summary>What an account has set for all its workloads in a Region.</summary>
internal sealed record AccountSettings
{
    public OrganizationSharingStatus OrganizationSharing { get; init; } = OrganizationSharingStatus.Disabled;

    public DiscoveryIntegrationStatus DiscoveryIntegration { get; init; } = DiscoveryIntegrationStatus.Disabled;

    public AccountJiraIssueManagementStatus? IssueManagementStatus { get; init; }

    public IssueManagementType? IssueManagementType { get; init; }

    public string? JiraProjectKey { get; init; }

    /// <summary>The caller's account's settings.</summary>
    public static async Task<AccountSettings> OfAsync(Call call) =>
        await call.Session.FirstOrNullAsync<string>(
            "select document from settings where account_id = @Account and region = @Region" + call.Session.ForUpdate, new { call.Account, call.Region }) is { } document
            ? DocumentJson.Read<AccountSettings>(document)
            : new();

    public static Task SaveAsync(Call call, AccountSettings settings) => call.Session.ExecuteAsync(
        """
        insert into settings (account_id, region, document) values (@Account, @Region, @document)
        on conflict (account_id, region) do update set document = excluded.document
        """,
        new { call.Account, call.Region, document = DocumentJson.Write(settings) });
}
