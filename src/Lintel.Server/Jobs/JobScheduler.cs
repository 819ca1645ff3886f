using System.Collections.Specialized;
using Lintel.Server.Reviews;
using Lintel.Server.Storage;
using Quartz;

namespace Lintel.Server.Jobs;

/// <summary>
/// Runs work in the background. On PostgreSQL, jobs are kept in the database and any process takes them over from one that dies; a server with a
/// file of SQLite's is alone, keeps jobs in memory and finds unfinished runs again when it starts.
/// </summary>
public sealed class JobScheduler(Database database, ReviewRun reviews, ScheduleWork schedules) : IAsyncDisposable
{
    internal const string Group = "lintel";

    private IScheduler? _scheduler;

    /// <summary>Makes the scheduler ready, and begins to work where this process is to work.</summary>
    /// <param name="works">Whether this process runs jobs, or only asks for them.</param>
    /// <param name="cancellation">Ends the start.</param>
    public async Task StartAsync(bool works, CancellationToken cancellation)
    {
        _scheduler = await new SchedulerFactory(Properties()).GetScheduler(cancellation);
        _scheduler.JobFactory = new JobFactory(reviews, schedules);
        if (!works)
            return;
        await _scheduler.Start(cancellation);
        foreach (var run in await database.ReadAsync(RunStore.UnfinishedAsync, cancellation))
            await EnqueueAsync(run, cancellation);
        var tick = JobBuilder.Create<ScheduleJob>().WithIdentity("schedules", Group).Build();
        var every = TriggerBuilder.Create().WithIdentity("schedules", Group)
            .WithSimpleSchedule(schedule => schedule.WithInterval(ScheduleWork.Interval).RepeatForever().WithMisfireHandlingInstructionNextWithRemainingCount()).Build();
        await _scheduler.ScheduleJob(tick, [every], replace: true, cancellation);
    }

    /// <summary>Has a run done as soon as a process is free for it. Asking twice for the same run asks once.</summary>
    public Task EnqueueAsync(string runId, CancellationToken cancellation) => ReviewRunJob.ScheduleAsync(
        _scheduler ?? throw new InvalidOperationException("The scheduler was not started."), runId, cancellation);

    public async ValueTask DisposeAsync()
    {
        if (_scheduler is not null)
            await _scheduler.Shutdown(waitForJobsToComplete: true);
    }

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
