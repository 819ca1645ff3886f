using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Quartz.Spi;

namespace Lintel.Server.Jobs;

/// <summary>Makes jobs with what they work on.</summary>
internal sealed class JobFactory(IServiceProvider services) : IJobFactory
{
    public IJob NewJob(TriggerFiredBundle bundle, IScheduler scheduler) =>
        (IJob)ActivatorUtilities.CreateInstance(services, bundle.JobDetail.JobType, bundle.JobDetail.JobType == typeof(ScheduleJob) ? [scheduler] : []);

    public void ReturnJob(IJob job)
    {
        // Jobs hold nothing that would have to be given back.
    }
}
