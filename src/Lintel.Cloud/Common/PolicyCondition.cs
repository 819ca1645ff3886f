using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>One condition of a statement. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html</summary>
/// <param name="Operator"><c>StringEquals</c>, <c>ForAnyValue:StringLike</c>, …; empty where it is not known.</param>
/// <param name="Key"><c>aws:SourceAccount</c>; empty where it is not known.</param>
/// <param name="Values">What the key is compared with.</param>
public sealed record PolicyCondition(string Operator, string Key, SettingList<Setting<string>> Values)
{
    /// <summary>Whether it looks at one of these keys, each a pattern; unknown where its own key is not known.</summary>
    public Verdict Looks(params ReadOnlySpan<string> keys)
    {
        string[] all = [.. keys];
        return Key.Length == 0 ? Verdict.Unknown : Verdict.Of(all.Any(key => PolicyPattern.Matches(key, Key)));
    }
}
