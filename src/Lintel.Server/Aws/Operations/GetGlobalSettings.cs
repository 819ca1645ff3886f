using Lintel.Server.Aws.Wire;
using Lintel.Server.Settings;

namespace Lintel.Server.Aws.Operations;

/// <summary>Shows the account's settings. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetGlobalSettings.html"/></summary>
public sealed class GetGlobalSettings : Operation<Nothing, GetGlobalSettingsOutput>
{
    protected override async Task<GetGlobalSettingsOutput> RunAsync(Call call, Nothing input)
    {
        var settings = await AccountSettings.OfAsync(call);
        return new()
        {
            OrganizationSharingStatus = settings.OrganizationSharing,
            DiscoveryIntegrationStatus = settings.DiscoveryIntegration,
            JiraConfiguration = new()
            {
                IntegrationStatus = IntegrationStatus.NotConfigured,
                IssueManagementStatus = settings.IssueManagementStatus,
                IssueManagementType = settings.IssueManagementType,
                JiraProjectKey = settings.JiraProjectKey,
            },
        };
    }
}
