using Lintel.Server.Notifications;
using Quartz;

namespace Lintel.Server.Jobs;

/// <summary>Sends the messages whose time has come.</summary>
[DisallowConcurrentExecution]
internal sealed class DeliveryJob(DeliveryWork deliveries) : IJob
{
    public Task Execute(IJobExecutionContext context) => deliveries.SendDueAsync(context.CancellationToken);
}
