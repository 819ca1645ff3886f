namespace Lintel.Server.Aws;

/// <summary>Turns words of the model into the API's and back. The two sides name their members alike, which a test holds.</summary>
internal static class Words
{
    /// <summary>The member of another enum that has the same name.</summary>
    public static T To<T>(this Enum word)
        where T : struct, Enum => Enum.Parse<T>(word.ToString());

    /// <summary>The word as the API writes it: <c>NOT_APPLICABLE</c> for <c>NotApplicable</c>.</summary>
    public static string Word<T>(this T word)
        where T : struct, Enum =>
        string.Concat(word.ToString().Select((letter, at) => at > 0 && char.IsUpper(letter) ? $"_{letter}" : char.ToUpperInvariant(letter).ToString()));

    /// <summary>The member that the API writes so.</summary>
    public static T Parse<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
