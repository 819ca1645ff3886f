using Lintel.Framework.Reviews;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Wire;

namespace Lintel.Server.Workloads;

/// <summary>Parts of a request as the model keeps them.</summary>
internal static class WorkloadChanges
{
    public static Discovery? Discovery(WorkloadDiscoveryConfig? config) => config is null
        ? null
        : new(config.TrustedAdvisorIntegrationStatus?.Word(), [.. (config.WorkloadResourceDefinition ?? []).Select(definition => definition.Word())]);

    public static IssueTracking? Tracking(WorkloadJiraConfigurationInput? config) => config is null
        ? null
        : new(config.IssueManagementStatus?.Word(), config.IssueManagementType?.Word(), config.JiraProjectKey);
}
