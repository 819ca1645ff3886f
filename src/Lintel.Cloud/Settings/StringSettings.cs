using Lintel.Language.Values;

namespace Lintel.Cloud.Settings;

/// <summary>Questions about texts, which can be answered from the known beginning of an unknown text.</summary>
public static class StringSettings
{
    extension(Setting<string> setting)
    {
        /// <summary>Whether it is set to something, known or not: a reference counts, an empty text does not.</summary>
        public Verdict IsNamed => setting.State == SettingState.Unknown ? setting.IsSet : setting.IsPresentAnd(text => text.Length > 0);

        public Verdict StartsWith(string prefix)
        {
            if (setting.State != SettingState.Unknown)
                return setting.Is(text => text.StartsWith(prefix, StringComparison.Ordinal));
            if (setting.Raw?.UnknownOrNull?.Prefix is not { } known)
                return Verdict.Unknown;
            if (known.StartsWith(prefix, StringComparison.Ordinal))
                return Verdict.Pass;
            return prefix.StartsWith(known, StringComparison.Ordinal) ? Verdict.Unknown : Verdict.Fail;
        }

        public Verdict EndsWith(string suffix)
        {
            if (setting.State != SettingState.Unknown)
                return setting.Is(text => text.EndsWith(suffix, StringComparison.Ordinal));
            return setting.Raw?.UnknownOrNull?.Pieces is [.., { IsKnown: true, Type.Kind: DataTypeKind.String } last] && last.AsString.Length >= suffix.Length
                ? Verdict.Of(last.AsString.EndsWith(suffix, StringComparison.Ordinal))
                : Verdict.Unknown;
        }

        /// <summary>Whether two texts differ: as values, or as the same attribute of different resources. Two variables may have one value.</summary>
        public Verdict IsOtherThan(Setting<string> other) =>
            setting.TryGet(out var one) && other.TryGet(out var two) ? Verdict.Of(one != two)
            : setting.IsFromResource.Kind == VerdictKind.Pass && other.IsFromResource.Kind == VerdictKind.Pass
                && setting.Raw?.UnknownOrNull?.Symbol is { } symbol && other.Raw?.UnknownOrNull?.Symbol is { } second && symbol.Path == second.Path
                ? Verdict.Of(symbol.Address != second.Address)
                : Verdict.Unknown;

        public Verdict IsOneOf(params ReadOnlySpan<string> values)
        {
            string[] all = [.. values];
            return setting.Is(text => all.Contains(text, StringComparer.OrdinalIgnoreCase));
        }

        /// <summary>Whether the text is what a resource or data source has, rather than something written or passed in.</summary>
        public Verdict IsFromResource => setting.State != SettingState.Unknown ? Verdict.Fail
            : setting.Raw?.UnknownOrNull?.Symbol is { } symbol
                && (symbol.Path.Length > 0 && !symbol.Address.Contains("var.", StringComparison.Ordinal) || IsDynamic(symbol)) ? Verdict.Pass
            : Verdict.Unknown;

        /// <summary>Whether a secret is what somebody gives from outside, by an input that does not hide it.</summary>
        public Verdict IsOpenInput => setting.State != SettingState.Unknown ? Verdict.Fail
            : setting.Raw?.UnknownOrNull?.Symbol is not { } symbol ? Verdict.Unknown
            : Verdict.Of(symbol.Address.StartsWith("var.", StringComparison.Ordinal) && setting.Origin is { IsHiddenInSource: false });

        /// <summary>Equal without regard to case, as AWS treats most of its names.</summary>
        public Verdict IsText(string expected) => setting.Is(text => text.Equals(expected, StringComparison.OrdinalIgnoreCase));

        /// <summary>Whether two settings are the same text, be it known or not: two references to one attribute are.</summary>
        public Verdict IsSameAs(Setting<string> other)
        {
            if (setting.TryGet(out var one) && other.TryGet(out var two))
                return Verdict.Of(one == two);
            return setting.Raw?.UnknownOrNull?.Symbol is { } symbol && symbol == other.Raw?.UnknownOrNull?.Symbol ? Verdict.Pass : Verdict.Unknown;
        }

        /// <summary>Whether it is another thing's attribute of one of those names: <c>id</c> or <c>GroupId</c> of a security group.</summary>
        public Verdict IsAttribute(params ReadOnlySpan<string> names) =>
            Verdict.Of(setting.State == SettingState.Unknown && setting.Raw?.UnknownOrNull?.Symbol is { } symbol && names.Contains(symbol.Path));

        /// <summary>Whether it comes from another resource or a lookup, rather than from the source itself.</summary>
        public Verdict IsReference => Verdict.Of(setting.Raw is { } raw && raw.Marks.References.Count > 0);
    }

    // CloudFormation fetches these when it deploys.
    private static bool IsDynamic(Symbol symbol) => symbol.Address.StartsWith("{{resolve:", StringComparison.Ordinal);
}
