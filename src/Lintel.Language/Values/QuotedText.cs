using System.Globalization;
using System.Text;

namespace Lintel.Language.Values;

/// <summary>A string between double quotes with escapes, as Go quotes one and so as Terraform's console prints one.</summary>
/// <remarks>https://pkg.go.dev/strconv#Quote</remarks>
internal static class QuotedText
{
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        Append(quoted, text);
        return quoted.Append('"').ToString();
    }

    private static void Append(StringBuilder quoted, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var escape = rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\a' => "\\a",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\v' => "\\v",
                _ when IsPrintable(rune) => null,
                < ' ' or 0x7F => "\\x" + rune.Value.ToString("x2", CultureInfo.InvariantCulture),
                < 0x10000 => "\\u" + rune.Value.ToString("x4", CultureInfo.InvariantCulture),
                _ => "\\U" + rune.Value.ToString("x8", CultureInfo.InvariantCulture),
            };
            if (escape is null)
                quoted.Append(rune);
            else
                quoted.Append(escape);
        }
    }

    private static bool IsPrintable(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.SpaceSeparator => false,
        _ => true,
    };
}
