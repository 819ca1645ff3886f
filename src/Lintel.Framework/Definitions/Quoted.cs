using System.Text;

namespace Lintel.Framework.Definitions;

/// <summary>Shows somebody else's text in a sentence: short, on one line, in quotation marks.</summary>
internal static class Quoted
{
    private const int MaxLength = 40;

    public static string Text(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (quoted.Length > MaxLength)
            {
                quoted.Append('…');
                break;
            }

            quoted.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return quoted.Append('"').ToString();
    }
}
