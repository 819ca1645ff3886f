namespace Lintel.Language.CloudFormation.Evaluation;

/// <summary>What other tools replace before CloudFormation sees a template, so that it has no value in itself.</summary>
internal static class Rewritten
{
    public const string Rain = "Rain::";

    /// <summary>A directive of Rain (<c>Rain::Embed</c>) or a loop that was not unrolled.</summary>
    public static bool IsDirective(string name) =>
        name.StartsWith(Rain, StringComparison.Ordinal) || name.StartsWith("Fn::ForEach::", StringComparison.Ordinal) || name.StartsWith("Fn::Rain::", StringComparison.Ordinal);
}
