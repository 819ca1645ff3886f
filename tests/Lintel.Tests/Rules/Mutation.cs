namespace Lintel.Tests.Rules;

/// <summary>Applies an example's own mutation: what follows <c># mutate:</c> takes the place of its line.</summary>
internal static class Mutation
{
    private const string Marker = "# mutate:";

    public static string? Of(string text)
    {
        if (!text.Contains(Marker, StringComparison.Ordinal))
            return null;
        return string.Join('\n', text.Split('\n').Select(line =>
            line.IndexOf(Marker, StringComparison.Ordinal) is var at and >= 0 ? line[(at + Marker.Length)..] : line));
    }
}
