using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Lenses;
using Lintel.Server.Workloads;

namespace Lintel.Server.Templates;

/// <summary>Applies lenses to templates and takes them off.</summary>
internal static class TemplateLenses
{
    /// <summary>The template with a review through each lens that it is not reviewed through yet.</summary>
    public static async Task<Template> AddAsync(Call call, Template template, IEnumerable<string> aliases)
    {
        foreach (var alias in aliases)
        {
            var (lens, version) = await LensAccess.ApplicableAsync(call, alias);
            if (template.Reviews.All(review => review.Review.Lens != lens))
                template = template with { Reviews = template.Reviews.Add(TemplateReview.Begun(lens, version, call.Now)) };
            if (template.Reviews.Length > WorkloadRules.MostLenses)
                throw ValidationException.Of("Lenses", $"A review template can have {WorkloadRules.MostLenses} lenses at most.");
        }

        return template;
    }

    /// <summary>The template without the reviews through these lenses.</summary>
    public static Template Remove(Template template, IReadOnlyList<string> aliases)
    {
        if (aliases.Any(OfficialLens.IsMeantBy))
            throw ValidationException.Of("LensesToDisassociate", "The framework's own lens cannot be taken off a review template.");
        foreach (var alias in aliases.Distinct(StringComparer.Ordinal))
            template = template with { Reviews = template.Reviews.Remove(template.ReviewOf(alias)) };
        return template;
    }
}
