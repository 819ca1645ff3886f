using Lintel.Server.Aws.Wire;
using Lintel.Server.Settings;

namespace Lintel.Server.Aws.Operations;

/// <summary>Changes the account's settings; what the request leaves out stays. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpdateGlobalSettings.html"/></summary>
public sealed class UpdateGlobalSettings : Operation<UpdateGlobalSettingsInput, Nothing>
{
    protected override async Task<Nothing> RunAsync(Call call, UpdateGlobalSettingsInput input)
    {
        var old = await AccountSettings.OfAsync(call);
        await AccountSettings.SaveAsync(call, old with
        {
            OrganizationSharing = input.OrganizationSharingStatus ?? old.OrganizationSharing,
            DiscoveryIntegration = input.DiscoveryIntegrationStatus ?? old.DiscoveryIntegration,
            IssueManagementStatus = input.JiraConfiguration?.IssueManagementStatus ?? old.IssueManagementStatus,
            IssueManagementType = input.JiraConfiguration?.IssueManagementType ?? old.IssueManagementType,
            JiraProjectKey = input.JiraConfiguration?.JiraProjectKey ?? old.JiraProjectKey,
        });
        return new();
    }
}
