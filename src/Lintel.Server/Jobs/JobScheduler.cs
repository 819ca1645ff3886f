using System.Collections.Specialized;
using Lintel.Server.Notifications;
using Lintel.Server.Reviews;
using Lintel.Server.Storage;
using Quartz;

namespace Lintel.Server.Jobs;

/// <summary>
/// Runs work in the background. On PostgreSQL, jobs are kept in the database and any process takes them over from one that dies; a server with a
/// file of SQLite's is alone, keeps jobs in memory and finds unfinished runs again when it starts.
/// </summary>
public sealed class JobScheduler(Database database, IServiceProvider services) : IAsyncDisposable
{
    internal const string Group = "lintel";

    private IScheduler? _scheduler;

    /// <summary>Makes the scheduler ready, and begins to work where this process is to work.</summary>
    /// <param name="works">Whether this process runs jobs, or only asks for them.</param>
    /// <param name="cancellation">Ends the start.</param>
    public async Task StartAsync(bool works, CancellationToken cancellation)
    {
        _scheduler = await new SchedulerFactory(Properties()).GetScheduler(cancellation);
        _scheduler.JobFactory = new JobFactory(services);
        if (!works)
            return;
        await _scheduler.Start(cancellation);
        foreach (var run in await database.ReadAsync(session => RunStore.UnfinishedAsync(session, long.MaxValue), cancellation))
            await EnqueueAsync(run, cancellation);
        await RepeatAsync<ScheduleJob>("schedules", ScheduleWork.Interval, cancellation);
        await RepeatAsync<DeliveryJob>("deliveries", DeliveryWork.Interval, cancellation);
    }

    /// <summary>Has a run done as soon as a process is free for it. Asking twice for the same run asks once.</summary>
    public Task EnqueueAsync(string runId, CancellationToken cancellation) => ReviewRunJob.ScheduleAsync(
        _scheduler ?? throw new InvalidOperationException("The scheduler was not started."), runId, cancellation);

    public async ValueTask DisposeAsync()
    {
        if (_scheduler is null)
            return;
        await _scheduler.Standby();
        // A review is left to another process, or to the next start, rather than waited for. Messages under way are seen through.
        foreach (var running in await _scheduler.GetCurrentlyExecutingJobs())
        {
            if (running.JobDetail.JobType == typeof(ReviewRunJob))
                await _scheduler.Interrupt(running.FireInstanceId);
        }

        await _scheduler.Shutdown(waitForJobsToComplete: true);
    }

    /// <summary>Has work done again and again, by one process at a time and before any review that waits.</summary>
    private Task RepeatAsync<T>(string name, TimeSpan interval, CancellationToken cancellation)
        where T : IJob => _scheduler!.ScheduleJob(
            JobBuilder.Create<T>().WithIdentity(name, Group).Build(),
            [
                TriggerBuilder.Create().WithIdentity(name, Group).WithPriority(TriggerConstants.DefaultPriority + 1)
                    .WithSimpleSchedule(schedule => schedule.WithInterval(interval).RepeatForever().WithMisfireHandlingInstructionNextWithRemainingCount()).Build(),
            ],
            replace: true,
            cancellation);

    private NameValueCollection Properties()
    {
        var properties = new NameValueCollection
        {
            ["quartz.scheduler.instanceName"] = database is PostgresDatabase ? Group : Guid.NewGuid().ToString("N"),
            ["quartz.scheduler.instanceId"] = "AUTO",
            ["quartz.threadPool.maxConcurrency"] = "2",
        };
        if (database is not PostgresDatabase postgres)
            return properties;
        properties["quartz.jobStore.type"] = "Quartz.Impl.AdoJobStore.JobStoreTX, Quartz";
        properties["quartz.jobStore.driverDelegateType"] = "Quartz.Impl.AdoJobStore.PostgreSQLDelegate, Quartz";
        properties["quartz.jobStore.tablePrefix"] = "qrtz_";
        properties["quartz.jobStore.dataSource"] = "default";
        properties["quartz.jobStore.clustered"] = "true";
        properties["quartz.jobStore.clusterCheckinInterval"] = "2000";
        properties["quartz.jobStore.useProperties"] = "true";
        properties["quartz.serializer.type"] = $"{typeof(JobSerializer).FullName}, {typeof(JobSerializer).Assembly.GetName().Name}";
        properties["quartz.dataSource.default.provider"] = "Npgsql";
        properties["quartz.dataSource.default.connectionString"] = postgres.ConnectionString;
        return properties;
    }
}
