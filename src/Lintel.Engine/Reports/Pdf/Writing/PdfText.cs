using System.Globalization;
using System.Text;

namespace Lintel.Engine.Reports.Pdf.Writing;

/// <summary>Text as a string of the file format.</summary>
internal static class PdfText
{
    /// <summary>Encoded text for between parentheses.</summary>
    public static string Escape(string encoded) =>
        encoded.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);

    /// <summary>Any text as a string outside of pages, where every character can stand (ISO 32000-1, 7.9.2.2).</summary>
    public static string Any(string text)
    {
        if (text.All(letter => letter is >= ' ' and <= '~'))
            return $"({Escape(text)})";
        var hex = new StringBuilder("<FEFF");
        foreach (var letter in text)
            hex.Append(CultureInfo.InvariantCulture, $"{(int)letter:X4}");
        return hex.Append('>').ToString();
    }

    /// <summary>An address, which is ASCII; other characters are written by their UTF-8 in percents.</summary>
    public static string Address(string url)
    {
        var address = new StringBuilder();
        foreach (var part in Encoding.UTF8.GetBytes(url))
            address.Append(part is > 0x20 and < 0x7F ? ((char)part).ToString() : string.Create(CultureInfo.InvariantCulture, $"%{part:X2}"));
        return $"({Escape(address.ToString())})";
    }
}
