using Lintel.Server.Reviews;
using Quartz;

namespace Lintel.Server.Jobs;

/// <summary>Asks for the runs whose time has come.</summary>
[DisallowConcurrentExecution]
internal sealed class ScheduleJob(ScheduleWork schedules, IScheduler scheduler) : IJob
{
    public async Task Execute(IJobExecutionContext context)
    {
        foreach (var run in await schedules.DueAsync(context.CancellationToken))
            await ReviewRunJob.ScheduleAsync(scheduler, run, context.CancellationToken);
    }
}
