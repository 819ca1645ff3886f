namespace Lintel.Framework.Definitions;

/// <summary>What <see cref="AdditionalResource">further links</see> of a choice are about.</summary>
public enum AdditionalResourceKind
{
    HelpfulResource,
    ImprovementPlan,
}

/// <summary>The words of the kinds.</summary>
public static class AdditionalResourceKindWords
{
    /// <summary>The word of AWS's API, such as <c>HELPFUL_RESOURCE</c>.</summary>
    public static string Word(this AdditionalResourceKind kind) => kind == AdditionalResourceKind.HelpfulResource ? "HELPFUL_RESOURCE" : "IMPROVEMENT_PLAN";
}
