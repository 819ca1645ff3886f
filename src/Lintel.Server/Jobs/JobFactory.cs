using Lintel.Server.Reviews;
using Quartz;
using Quartz.Spi;

namespace Lintel.Server.Jobs;

/// <summary>Makes jobs with what they work on.</summary>
internal sealed class JobFactory(ReviewRun reviews, ScheduleWork schedules) : IJobFactory
{
    public IJob NewJob(TriggerFiredBundle bundle, IScheduler scheduler) => bundle.JobDetail.JobType == typeof(ReviewRunJob)
        ? new ReviewRunJob(reviews)
        : new ScheduleJob(schedules, scheduler);

    public void ReturnJob(IJob job)
    {
        // Jobs hold nothing that would have to be given back.
    }
}
