using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Paging;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Templates;
using Lintel.Server.Workloads;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists the reviews whose lens has a newer version. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListNotifications.html"/></summary>
public sealed class ListNotifications : Operation<ListNotificationsInput, ListNotificationsOutput>
{
    protected override async Task<ListNotificationsOutput> RunAsync(Call call, ListNotificationsInput input)
    {
        if (input.WorkloadId is not null && input.ResourceArn is not null)
            throw ValidationException.Of("ResourceArn", "Name a workload or another resource, not both.");
        var notifications = new List<NotificationSummary>();
        if (input.ResourceArn is null)
            notifications.AddRange(await LensNotifications.AllAsync(call, input.WorkloadId));
        if (input.WorkloadId is null)
        {
            var templates = (await TemplateAccess.AllAsync(call)).Where(template => input.ResourceArn is null ? template.Owner == call.Account : template.Arn == input.ResourceArn);
            notifications.AddRange(await TemplateNotifications.OfAsync(call, templates));
        }

        var page = Page.Of(
            $"notifications {input.WorkloadId} {input.ResourceArn}", notifications,
            notification => $"{notification.LensUpgradeSummary?.ResourceArn ?? notification.LensUpgradeSummary?.WorkloadId} {notification.LensUpgradeSummary?.LensArn}",
            input.NextToken, input.MaxResults);
        return new() { NotificationSummaries = page.Items, NextToken = page.NextToken };
    }
}
