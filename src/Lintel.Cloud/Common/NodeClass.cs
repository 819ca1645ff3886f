using System.Text.RegularExpressions;

namespace Lintel.Cloud.Common;

/// <summary>What the name of a node class says. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Types.html</summary>
public static partial class NodeClass
{
    /// <summary>Whether it has an AWS processor: a <c>g</c> after the generation, as in <c>m7g</c> and <c>r6gd</c>.</summary>
    public static bool IsGraviton(string name) => Family().Match(name) is { Success: true } match && match.Groups["options"].Value.StartsWith('g');

    /// <summary>Whether its family is one that also comes with AWS processors: general purpose, memory or burstable.</summary>
    public static bool HasGravitonTwin(string name) =>
        Family().Match(name) is { Success: true } match && match.Groups["letter"].Value is "t" or "m" or "r" or "c" && !IsGraviton(name);

    /// <summary>Whether it runs on credits and slows down without them.</summary>
    public static bool IsBurstable(string name) => Family().Match(name) is { Success: true } match && match.Groups["letter"].Value == "t";

    [GeneratedRegex(@"^(?:db\.|cache\.)?(?<letter>[a-z]+)(?<generation>\d+)(?<options>[a-z]*)(?:\.|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Family();
}
