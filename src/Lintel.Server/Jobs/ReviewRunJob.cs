using Lintel.Server.Reviews;
using Quartz;

namespace Lintel.Server.Jobs;

/// <summary>Does one review run.</summary>
[DisallowConcurrentExecution]
internal sealed class ReviewRunJob(ReviewRun reviews) : IJob
{
    public const string RunId = "run";

    public Task Execute(IJobExecutionContext context) => reviews.RunAsync(context.JobDetail.JobDataMap.GetString(RunId) ?? "", context.CancellationToken);
}
