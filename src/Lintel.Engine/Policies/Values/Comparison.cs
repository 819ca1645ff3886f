using System.Globalization;
using Lintel.Cloud.Settings;

namespace Lintel.Engine.Policies.Values;

/// <summary>Three-valued comparisons of values.</summary>
internal static class Comparison
{
    /// <summary>Whether two values are the same: lists and maps by their parts, all else by its text, flags without regard to case.</summary>
    public static Verdict AreEqual(PolicyValue? found, PolicyValue? wanted)
    {
        if (found is PolicyUnknown || wanted is PolicyUnknown)
            return Verdict.Unknown;
        if (found is PolicyList left && wanted is PolicyList right)
        {
            return left.Items.Length != right.Items.Length
                ? left.IsComplete ? Verdict.Fail : Verdict.Unknown
                : Verdict.All(left.Items.Zip(right.Items, AreEqual)) & (left.IsComplete ? Verdict.Pass : Verdict.Unknown);
        }

        if (found is PolicyMap map && wanted is PolicyMap other)
            return Verdict.All(map.Members.Keys.Union(other.Members.Keys).Select(name => AreEqual(map.ValueOrNull(name), other.ValueOrNull(name))));
        if (found is PolicyScalar { Kind: PolicyScalarKind.Flag } || wanted is PolicyScalar { Kind: PolicyScalarKind.Flag })
            return Verdict.Of(PolicyText.Of(found).Equals(PolicyText.Of(wanted), StringComparison.OrdinalIgnoreCase));
        if (!PolicyText.IsWholly(found))
            return Verdict.Unknown;
        return Verdict.Of(PolicyText.Of(found) == PolicyText.Of(wanted)
            || (NumberOrNull(found) is { } number && NumberOrNull(wanted) is { } sought && number == sought && found is PolicyScalar { Kind: PolicyScalarKind.Number }));
    }

    /// <summary>Whether one value is among others, among the letters of a text or the names of a map.</summary>
    public static Verdict Holds(PolicyValue? whole, PolicyValue part) => whole switch
    {
        PolicyUnknown => Verdict.Unknown,
        PolicyList list => Verdict.Any(list.Items.Select(item => AreEqual(item, part))) | (list.IsComplete ? Verdict.Fail : Verdict.Unknown),
        PolicyMap map => Verdict.Of(map.ValueOrNull(PolicyText.Of(part)) is not null),
        PolicyScalar { Kind: PolicyScalarKind.Text } text when part is PolicyScalar => Verdict.Of(text.Text.Contains(PolicyText.Of(part), StringComparison.Ordinal)),
        _ => Verdict.Fail,
    };

    public static Verdict IsGreater(PolicyValue found, PolicyValue wanted)
    {
        if (found is PolicyUnknown || wanted is PolicyUnknown)
            return Verdict.Unknown;
        return NumberOrNull(found) is { } left && NumberOrNull(wanted) is { } right
            ? Verdict.Of(left > right)
            : Verdict.Of(string.CompareOrdinal(PolicyText.Of(found), PolicyText.Of(wanted)) > 0);
    }

    public static Verdict Matches(PolicyPattern pattern, PolicyValue? found, bool anywhere) =>
        PolicyText.IsWholly(found) ? pattern.Matches(PolicyText.Of(found), anywhere) : Verdict.Unknown;

    public static decimal? NumberOrNull(PolicyValue? value) => value is PolicyScalar { Kind: not PolicyScalarKind.Flag } scalar
        && decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static int? WholeOrNull(PolicyValue? value) => value is PolicyScalar { Kind: not PolicyScalarKind.Flag } scalar
        && int.TryParse(scalar.Text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
