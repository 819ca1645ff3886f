using System.Security.Cryptography;
using System.Text;

namespace Lintel.Server.Identity;

/// <summary>What a password must be. Length is all that is asked for: it is what makes guessing long.</summary>
public static class PasswordRules
{
    /// <summary>How many characters a password has at least.</summary>
    public const int MinLength = 12;

    /// <summary>How many it has at most, so that nobody has the server hash a book.</summary>
    public const int MaxLength = 256;

    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

    /// <summary>What is wrong with a new password; null when nothing is.</summary>
    public static string? ProblemOrNull(string password, string userName)
    {
        if (NormalOrNull(password) is not { } normal)
            return "A password is text without broken characters.";
        if (normal.EnumerateRunes().Count() is < MinLength or > MaxLength)
            return $"A password has {MinLength} to {MaxLength} characters.";
        if (normal.Distinct().Count() < 4)
            return "A password has at least four different characters.";
        return normal.Equals(userName, StringComparison.OrdinalIgnoreCase) ? "A password is not the user's name." : null;
    }

    /// <summary>A password of five groups that can be read out: 100 bits that nobody can guess.</summary>
    public static string Make() => string.Join('-', Enumerable.Range(0, 5).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)));

    /// <summary>The one spelling of characters that keyboards write differently; null when the text is broken.</summary>
    internal static string? NormalOrNull(string password)
    {
        try
        {
            return password.Length > MaxLength * 4 ? null : password.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
