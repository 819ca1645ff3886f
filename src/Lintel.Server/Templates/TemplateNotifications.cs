using Lintel.Server.Aws;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Workloads;

namespace Lintel.Server.Templates;

/// <summary>Finds reviews of templates whose lens has a newer version.</summary>
internal static class TemplateNotifications
{
    /// <summary>The notifications of some templates.</summary>
    public static async Task<IReadOnlyList<NotificationSummary>> OfAsync(Call call, IEnumerable<Template> templates)
    {
        var found = new List<NotificationSummary>();
        foreach (var template in templates)
        {
            foreach (var review in template.Reviews)
            {
                if (await LensStanding.OfAsync(call.Session, template.Owner, review.Review) == LensStatus.NotCurrent)
                    found.Add(Of(template, review, await LensText.NewestAsync(call.Session, review.Review.Lens)));
            }
        }

        return found;
    }

    private static NotificationSummary Of(Template template, TemplateReview review, string newest) => new()
    {
        Type = NotificationType.LensVersionUpgraded,
        LensUpgradeSummary = new()
        {
            LensAlias = review.Review.Lens,
            LensArn = LensAccess.Arn(review.Review.Lens),
            CurrentLensVersion = review.Review.LensVersion,
            LatestLensVersion = newest,
            ResourceArn = template.Arn,
            ResourceName = template.Name,
        },
    };
}
