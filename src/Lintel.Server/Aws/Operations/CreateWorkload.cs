using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Profiles;
using Lintel.Server.Templates;
using Lintel.Server.Workloads;
using Workload = Lintel.Framework.Reviews.Workload;

namespace Lintel.Server.Aws.Operations;

/// <summary>Creates a workload and applies its first lenses. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_CreateWorkload.html"/></summary>
public sealed class CreateWorkload : Operation<CreateWorkloadInput, CreateWorkloadOutput>
{
    protected override async Task<CreateWorkloadOutput> RunAsync(Call call, CreateWorkloadInput input)
    {
        if (input.AwsRegions is not { Count: > 0 } && input.NonAwsRegions is not { Count: > 0 })
            throw ValidationException.Of("AwsRegions", "A workload needs an AWS Region or a location outside AWS.");
        if (input.ReviewOwner is null)
            throw ValidationException.Of("ReviewOwner", "A workload needs an owner of its review.");
        WorkloadRules.Check(input.AwsRegions, input.PillarPriorities, input.IndustryType);
        if (await WorkloadStore.IsNameTakenAsync(call, call.Account, input.WorkloadName))
            throw new ConflictException($"There is a workload named \"{input.WorkloadName}\" already.", "WORKLOAD", input.WorkloadName);
        var template = input.ReviewTemplateArns is [var templateArn] ? (await TemplateAccess.UsableAsync(call, templateArn)).Template : null;
        var workload = new Workload
        {
            Id = Names.NewId(),
            Owner = call.Account,
            Region = call.Region,
            Name = input.WorkloadName,
            Description = input.Description,
            Environment = input.Environment.Word(),
            ReviewOwner = input.ReviewOwner,
            AccountIds = [.. input.AccountIds ?? []],
            AwsRegions = [.. input.AwsRegions ?? []],
            NonAwsRegions = [.. input.NonAwsRegions ?? []],
            PillarPriorities = [.. input.PillarPriorities ?? []],
            Applications = [.. input.Applications ?? []],
            ArchitecturalDesign = input.ArchitecturalDesign,
            IndustryType = input.IndustryType,
            Industry = input.Industry,
            Notes = input.Notes ?? template?.Notes,
            Discovery = WorkloadChanges.Discovery(input.DiscoveryConfig),
            Profile = input.ProfileArns is [var profile] ? await ProfileAccess.NewestAsync(call, profile) : null,
            IssueTracking = WorkloadChanges.Tracking(input.JiraConfiguration),
            UpdatedAt = call.Now,
        };
        await WorkloadStore.InsertAsync(call.Session, workload);
        if (template is not null)
            await TemplateApplication.ApplyAsync(call, template, workload);
        // Every workload is reviewed through the framework, whatever else was asked for.
        await AppliedLenses.AddAsync(call, workload, [OfficialLens.Alias, .. input.Lenses]);
        await Tags.AddAsync(call.Session, workload.Arn, input.Tags);
        return new() { WorkloadId = workload.Id, WorkloadArn = workload.Arn };
    }
}
