using Lintel.Server.Reviews;
using Quartz;

namespace Lintel.Server.Jobs;

/// <summary>Does one review run.</summary>
[DisallowConcurrentExecution]
internal sealed class ReviewRunJob(ReviewRun reviews) : IJob
{
    private const string RunId = "run";

    /// <summary>Has a run done as soon as a process is free for it; asking twice asks once.</summary>
    public static Task ScheduleAsync(IScheduler scheduler, string runId, CancellationToken cancellation) => scheduler.ScheduleJob(
        JobBuilder.Create<ReviewRunJob>().WithIdentity(runId, JobScheduler.Group).UsingJobData(RunId, runId).RequestRecovery().Build(),
        [TriggerBuilder.Create().WithIdentity(runId, JobScheduler.Group).StartNow().Build()],
        replace: true,
        cancellation);

    /// <summary>Whether a run waits for a process, or has one.</summary>
    public static Task<bool> IsScheduledAsync(IScheduler scheduler, string runId, CancellationToken cancellation) =>
        scheduler.CheckExists(new JobKey(runId, JobScheduler.Group), cancellation);

    public Task Execute(IJobExecutionContext context) => reviews.RunAsync(context.JobDetail.JobDataMap.GetString(RunId) ?? "", context.CancellationToken);
}
