using System.Buffers;

namespace Lintel.Language.Terraform.Checks;

/// <summary>What may stand where a version is constrained.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/expressions/version-constraints</remarks>
internal static class VersionConstraint
{
    private static readonly string[] Operators = ["!=", ">=", "<=", "~>", "=", ">", "<"];

    private static readonly SearchValues<char> Release = SearchValues.Create("0123456789.");

    public static bool IsValid(string text) => text.Split(',').All(IsValidPart);

    private static bool IsValidPart(string part)
    {
        var text = part.AsSpan().Trim();
        foreach (var sign in Operators)
        {
            if (!text.StartsWith(sign))
                continue;
            text = text[sign.Length..].TrimStart();
            break;
        }

        if (text.StartsWith("v"))
            text = text[1..];
        var numbers = text.IndexOfAnyExcept(Release);
        var release = numbers < 0 ? text : text[..numbers];
        return release.Length > 0 && !release.StartsWith(".") && !release.EndsWith(".") && !release.Contains("..", StringComparison.Ordinal)
            && IsValidSuffix(numbers < 0 ? [] : text[numbers..]);
    }

    // What comes before a release may follow it without a dash; what is told of a build follows a plus sign.
    private static bool IsValidSuffix(ReadOnlySpan<char> text)
    {
        var plus = text.IndexOf('+');
        var before = plus < 0 ? text : text[..plus];
        return (before.IsEmpty || (before is not "-" && HasNames(before))) && (plus < 0 || HasNames(text[(plus + 1)..]));
    }

    private static bool HasNames(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '~' or '.'))
                return false;
        }

        return !text.IsEmpty && !text.StartsWith(".") && !text.EndsWith(".") && !text.Contains("..", StringComparison.Ordinal);
    }
}
