using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>The wildcards of IAM: <c>*</c> for any run of characters, <c>?</c> for one; names are compared without case.</summary>
public static class PolicyPattern
{
    /// <summary>Whether a pattern covers a name.</summary>
    public static bool Matches(string pattern, string name)
    {
        int p = 0, n = 0, star = -1, resume = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
                (star, resume) = (p++, n);
            else if (p < pattern.Length && (pattern[p] == '?' || char.ToUpperInvariant(pattern[p]) == char.ToUpperInvariant(name[n])))
                (p, n) = (p + 1, n + 1);
            else if (star >= 0)
                (p, n) = (star + 1, ++resume);
            else
                return false;
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    /// <summary>Whether a pattern that may be unknown covers a name; a known beginning can rule that out.</summary>
    public static Verdict Matches(Setting<string> pattern, string name)
    {
        if (pattern.State != SettingState.Unknown)
            return pattern.Is(text => Matches(text, name));
        return pattern.Raw?.UnknownOrNull?.Prefix is { Length: > 0 } prefix && !Matches(prefix + "*", name) ? Verdict.Fail : Verdict.Unknown;
    }

    /// <summary>Whether a resource or principal is just <c>*</c>. What names a resource of these sources, or has other text in it, is not.</summary>
    public static Verdict IsEverything(Setting<string> pattern)
    {
        if (pattern.State != SettingState.Unknown)
            return pattern.Is(text => text.Trim('*').Length == 0 && text.Length > 0);
        return pattern.Raw?.UnknownOrNull is { } unknown
            && (unknown.Symbol is { Path: "arn" or "id" or "name" or "bucket" or "account_id" or "Arn" or "Ref" } or { Address: "AWS::AccountId" }
                || unknown.Symbol?.Path.EndsWith("_arn", StringComparison.Ordinal) == true
                || unknown.Prefix?.Trim('*').Length > 0
                || unknown.Pieces.Any(piece => piece.IsKnown && piece.Type.Kind == Language.Values.DataTypeKind.String && piece.AsString.Trim('*').Length > 0))
            ? Verdict.Fail : Verdict.Unknown;
    }
}
