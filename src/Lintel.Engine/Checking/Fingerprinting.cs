using System.Security.Cryptography;
using System.Text;

namespace Lintel.Engine.Checking;

/// <summary>Gives a finding an identity that survives moved lines and changed layout.</summary>
internal static class Fingerprinting
{
    public static string Of(Finding finding)
    {
        var text = finding.Location is { } place ? Normalise(place.Place.File.Slice(place.Place.Span)) : "";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Rule.Slug}\n{finding.ConfigurationAddress}\n{text}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }

    // Reformatting must not make a finding new: white space does not count.
    private static string Normalise(ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
                kept.Append(character);
        }

        return kept.ToString();
    }
}
