using Lintel.Server.Reviews;
using Quartz;

namespace Lintel.Server.Jobs;

/// <summary>Asks for the runs whose time has come, and reminds people of others.</summary>
[DisallowConcurrentExecution]
internal sealed class ScheduleJob(ScheduleWork schedules, ReminderWork reminders, IScheduler scheduler) : IJob
{
    public async Task Execute(IJobExecutionContext context)
    {
        foreach (var run in await schedules.DueAsync(context.CancellationToken))
            await ReviewRunJob.ScheduleAsync(scheduler, run, context.CancellationToken);
        await reminders.RemindAsync(context.CancellationToken);
    }
}
