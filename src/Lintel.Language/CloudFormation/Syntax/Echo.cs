namespace Lintel.Language.CloudFormation.Syntax;

/// <summary>Source text that a message repeats. It is cut: it may be a whole file.</summary>
internal static class Echo
{
    private const int Longest = 80;

    public static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[Longest - 2]) ? Longest - 2 : Longest - 1), "…");
    }
}
