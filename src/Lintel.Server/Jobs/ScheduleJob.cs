using Lintel.Server.Reviews;
using Quartz;

namespace Lintel.Server.Jobs;

/// <summary>Has the runs done whose time has come and those that were left behind, and reminds people of others.</summary>
[DisallowConcurrentExecution]
internal sealed class ScheduleJob(ScheduleWork schedules, ReminderWork reminders, IScheduler scheduler) : IJob
{
    public async Task Execute(IJobExecutionContext context)
    {
        foreach (var run in await schedules.DueAsync(context.CancellationToken))
            await ReviewRunJob.ScheduleAsync(scheduler, run, context.CancellationToken);
        // A process may have died before it could have a run done, or was told to stop in the midst of one.
        foreach (var run in await schedules.UnfinishedAsync(context.CancellationToken))
        {
            if (!await ReviewRunJob.IsScheduledAsync(scheduler, run, context.CancellationToken))
                await ReviewRunJob.ScheduleAsync(scheduler, run, context.CancellationToken);
        }

        await reminders.RemindAsync(context.CancellationToken);
    }
}
