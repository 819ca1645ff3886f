using System.Collections.Immutable;

namespace Lintel.Framework.Definitions;

/// <summary>Reads the links of questions and choices.</summary>
internal static class LinkReader
{
    /// <summary>A link, if there is one.</summary>
    public static ResourceLink? ReadOrNull(LensNode owner, string name) => owner.ObjectOrNull(name) is { } link ? ReadOrNull(link) : null;

    /// <summary>The additional resources of a choice, if there are any.</summary>
    public static ImmutableArray<AdditionalResource> ReadAdditional(LensNode choice)
    {
        var links = new Dictionary<AdditionalResourceKind, int>();
        return [.. choice.ItemsIfAny("additionalResources", 2 * LensLimits.AdditionalLinks, "entries").Select(Read).OfType<AdditionalResource>()];

        AdditionalResource? Read(LensNode entry)
        {
            var word = entry.Required("type", LensLimits.Title);
            var content = entry.ItemsIfAny("content", LensLimits.AdditionalLinks, "links").Select(ReadOrNull).OfType<ResourceLink>().ToImmutableArray();
            if (word.Length == 0)
                return null;
            if (Kind(word) is not { } kind)
            {
                entry.Problems.Add(entry.At("type"), $"is {Quoted.Text(word)}, and only HELPFUL_RESOURCE and IMPROVEMENT_PLAN are known");
                return null;
            }

            links[kind] = links.GetValueOrDefault(kind) + content.Length;
            if (links[kind] > LensLimits.AdditionalLinks)
                entry.Problems.Add(entry.At("content"), $"brings the links of type {word} to {links[kind]}, more than the {LensLimits.AdditionalLinks} allowed for a choice");
            return new(kind, content);
        }
    }

    private static ResourceLink? ReadOrNull(LensNode link)
    {
        var text = link.TextOrNull("displayText", LensLimits.Text) is { Length: > 0 } shown ? shown : null;
        var url = link.TextOrNull("url", LensLimits.Text) is { Length: > 0 } address ? address : null;
        if (url is not null && !url.StartsWith("http://", StringComparison.Ordinal) && !url.StartsWith("https://", StringComparison.Ordinal))
            link.Problems.Add(link.At("url"), $"is {Quoted.Text(url)}, which does not start with http:// or https://");
        if (url is not null && text is null)
            link.Problems.Add(link.At("displayText"), "is missing, and a url needs it");
        return text is null ? null : new(text, url);
    }

    private static AdditionalResourceKind? Kind(string word) => word switch
    {
        "HELPFUL_RESOURCE" => AdditionalResourceKind.HelpfulResource,
        "IMPROVEMENT_PLAN" => AdditionalResourceKind.ImprovementPlan,
        _ => null,
    };
}
