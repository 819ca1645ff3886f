using System.Collections.Immutable;
using Lintel.Framework.Reviews;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;

namespace Lintel.Server.Workloads;

/// <summary>Records milestones.</summary>
internal static class MilestoneRecorder
{
    /// <summary>Keeps the workload's reviews as they are now under a new name.</summary>
    public static async Task<Milestone> RecordAsync(Call call, Workload workload, string name)
    {
        if (await MilestoneStore.IsNameTakenAsync(call.Session, workload.Id, name))
            throw new ConflictException($"The workload has a milestone named \"{name}\" already.", "MILESTONE", name);
        var number = await MilestoneStore.CountAsync(call.Session, workload.Id) + 1;
        if (number > WorkloadRules.MostMilestones)
            throw new ServiceQuotaExceededException(
                $"A workload can have {WorkloadRules.MostMilestones} milestones at most.", "MILESTONES_PER_WORKLOAD", "WORKLOAD", workload.Id);
        var reviews = ImmutableArray.CreateBuilder<ReviewSnapshot>();
        foreach (var state in await ReviewReader.AllAsync(call.Session, workload.Id))
        {
            var answers = await ReviewStore.AnswersAsync(call.Session, workload.Id, state.Review.Lens);
            reviews.Add(new(state.Review, state.Lens.Name, [.. answers.Values.OrderBy(answer => answer.QuestionId, StringComparer.Ordinal)]));
        }

        var milestone = new Milestone(number, name, call.Now, workload, reviews.DrainToImmutable());
        await MilestoneStore.InsertAsync(call.Session, milestone);
        return milestone;
    }
}
