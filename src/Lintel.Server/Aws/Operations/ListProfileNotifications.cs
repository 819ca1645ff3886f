using Lintel.Server.Aws.Paging;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Profiles;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists the workloads whose profile was changed or deleted since they took it over. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListProfileNotifications.html"/></summary>
public sealed class ListProfileNotifications : Operation<ListProfileNotificationsInput, ListProfileNotificationsOutput>
{
    protected override async Task<ListProfileNotificationsOutput> RunAsync(Call call, ListProfileNotificationsInput input)
    {
        var notices = await ProfileNotices.AllAsync(call, input.WorkloadId);
        var page = Page.Of(
            $"profile notifications {input.WorkloadId}", notices, notice => $"{Names.Key(notice.WorkloadName)} {notice.WorkloadId}", input.NextToken, input.MaxResults);
        return new() { NotificationSummaries = [.. page.Items.Select(Summary)], NextToken = page.NextToken };
    }

    private static ProfileNotificationSummary Summary(ProfileNotice notice) => new()
    {
        CurrentProfileVersion = notice.UsedVersion,
        LatestProfileVersion = notice.NewestVersion,
        Type = notice.IsDeleted != 0 ? ProfileNotificationType.ProfileDeleted : ProfileNotificationType.ProfileAnswersUpdated,
        ProfileArn = notice.ProfileArn,
        ProfileName = notice.ProfileName,
        WorkloadId = notice.WorkloadId,
        WorkloadName = notice.WorkloadName,
    };
}
