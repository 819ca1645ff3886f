using System.Collections.Immutable;

namespace Lintel.Rules.Pages;

/// <summary>The page of a rule: its prose and its executable examples, from the markdown file beside the class.</summary>
/// <param name="Slug">The heading, which must be the rule's slug.</param>
/// <param name="Sections">The text of each section by its heading, in order, without the examples.</param>
/// <param name="Examples">The fenced examples, in order.</param>
public sealed record RulePage(string Slug, ImmutableArray<PageSection> Sections, ImmutableArray<RuleExample> Examples)
{
    /// <summary>The sections that every page has, in this order.</summary>
    public static readonly ImmutableArray<string> Headings =
        ["What it checks", "Why it matters", "How to fix", "Known misses", "References", "Examples"];

    public string Section(string heading) => Sections.FirstOrDefault(section => section.Heading == heading)?.Text ?? "";

    /// <summary>The page beside the rule's class; null when there is none, which a test forbids.</summary>
    public static RulePage? Of(Rule rule)
    {
        var type = rule.GetType();
        var folder = type.Namespace is { } name ? name[(name.LastIndexOf('.') + 1)..] : "";
        using var stream = type.Assembly.GetManifestResourceStream($"{folder}/{type.Name}.md");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return PageReading.Read(reader.ReadToEnd());
    }
}

/// <summary>One section of a page: its heading and its markdown.</summary>
public sealed record PageSection(string Heading, string Text);
