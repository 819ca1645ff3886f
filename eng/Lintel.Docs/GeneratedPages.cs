namespace Lintel.Docs;

/// <summary>The pages of docs/ that are made from the code.</summary>
public static class GeneratedPages
{
    public static IReadOnlyList<GeneratedPage> All() => [RulesPage.Make(), CoveragePage.Make(), ResourcesPage.Make()];
}
