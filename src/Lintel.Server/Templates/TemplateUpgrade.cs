using Lintel.Server.Aws;
using Lintel.Server.Lenses;

namespace Lintel.Server.Templates;

/// <summary>Carries reviews of templates over to newer versions of their lenses.</summary>
internal static class TemplateUpgrade
{
    /// <summary>Keeps the template with one review at another version of its lens.</summary>
    public static async Task ToAsync(Call call, Template template, TemplateReview review, string version)
    {
        var lens = await LensText.FindAsync(call.Session, review.Review.Lens, version)
            ?? throw new InvalidOperationException($"Version {version} of {review.Review.Lens} is not kept.");
        await TemplateStore.UpdateAsync(call.Session, template.With(review.CarriedTo(lens, version), call.Now));
    }

    /// <summary>Lets all templates that were up to date follow a lens to a minor version, as workloads do.</summary>
    public static async Task FollowAsync(Call call, string lensArn, string previous, string version)
    {
        foreach (var template in await TemplateStore.ThroughAsync(call.Session, lensArn))
        {
            if (template.Reviews.FirstOrDefault(review => review.Review.Lens == lensArn && review.Review.LensVersion == previous) is { } review)
                await ToAsync(call, template, review, version);
        }
    }
}
