using System.Globalization;

namespace Lintel.Cli.Rendering;

/// <summary>How words fit a line.</summary>
internal static class Layout
{
    /// <summary>Pads or cuts to exactly so many characters.</summary>
    public static string Fit(string text, int width) =>
        text.Length <= width ? text.PadRight(width) : width < 2 ? text[..width] : string.Concat("…", text.AsSpan(text.Length - width + 1));

    /// <summary>Cuts at the end.</summary>
    public static string Cut(string text, int width) =>
        text.Length <= width || width < 2 ? text : string.Concat(text.AsSpan(0, width - 1), "…");

    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
