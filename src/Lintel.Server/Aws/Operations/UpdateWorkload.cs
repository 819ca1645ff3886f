using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Changes a workload; what the request leaves out stays. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpdateWorkload.html"/></summary>
public sealed class UpdateWorkload : Operation<UpdateWorkloadInput, UpdateWorkloadOutput>
{
    protected override async Task<UpdateWorkloadOutput> RunAsync(Call call, UpdateWorkloadInput input)
    {
        WorkloadRules.Check(input.AwsRegions, input.PillarPriorities, input.IndustryType);
        var accessible = await WorkloadAccess.LoadAsync(call, input.WorkloadId, WorkloadUse.Contribute);
        var old = accessible.Workload;
        if (input.WorkloadName is { } name && await WorkloadStore.IsNameTakenAsync(call, old.Owner, name, old.Id))
            throw new ConflictException($"There is a workload named \"{name}\" already.", "WORKLOAD", name);
        var workload = old with
        {
            Name = input.WorkloadName ?? old.Name,
            Description = input.Description ?? old.Description,
            Environment = input.Environment?.Word() ?? old.Environment,
            AccountIds = input.AccountIds is { } accounts ? [.. accounts] : old.AccountIds,
            AwsRegions = input.AwsRegions is { } regions ? [.. regions] : old.AwsRegions,
            NonAwsRegions = input.NonAwsRegions is { } locations ? [.. locations] : old.NonAwsRegions,
            PillarPriorities = input.PillarPriorities is { } pillars ? [.. pillars] : old.PillarPriorities,
            Applications = input.Applications is { } applications ? [.. applications] : old.Applications,
            ArchitecturalDesign = input.ArchitecturalDesign ?? old.ArchitecturalDesign,
            ReviewOwner = input.ReviewOwner ?? old.ReviewOwner,
            IsReviewOwnerUpdateAcknowledged = input.IsReviewOwnerUpdateAcknowledged ?? old.IsReviewOwnerUpdateAcknowledged,
            IndustryType = input.IndustryType ?? old.IndustryType,
            Industry = input.Industry ?? old.Industry,
            Notes = input.Notes ?? old.Notes,
            ImprovementStatus = input.ImprovementStatus?.Word() ?? old.ImprovementStatus,
            Discovery = WorkloadChanges.Discovery(input.DiscoveryConfig) ?? old.Discovery,
            IssueTracking = WorkloadChanges.Tracking(input.JiraConfiguration) ?? old.IssueTracking,
            UpdatedAt = call.Now,
        };
        if (workload.AwsRegions.IsEmpty && workload.NonAwsRegions.IsEmpty)
            throw ValidationException.Of("AwsRegions", "A workload needs an AWS Region or a location outside AWS.");
        await WorkloadStore.UpdateAsync(call.Session, workload);
        return new() { Workload = await WorkloadView.CurrentAsync(call.Session, accessible with { Workload = workload }) };
    }
}
