using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Evaluation;

/// <summary>Compares as <c>Fn::Equals</c> does: by text, whatever the values were written as.</summary>
internal static class TextComparison
{
    /// <summary>Whether two values are the same; null when that cannot be told.</summary>
    public static bool? AreEqual(Value left, Value right)
    {
        if (left.UnknownOrNull is { } one && right.UnknownOrNull is { } other)
            return one.Symbol is not null && one.Symbol == other.Symbol ? true : null;
        if (left.IsUnknown)
            return MayBe(left, right) ? null : false;
        if (right.IsUnknown)
            return MayBe(right, left) ? null : false;
        if (Texts.Written(left) is { } text)
            return Texts.Written(right) is { } same && text == same;
        if (left.IsNull || right.IsNull)
            return left.IsNull && right.IsNull;
        if (Texts.Written(right) is not null || left.Type.IsMapping != right.Type.IsMapping || left.Count != right.Count)
            return false;
        return left.Type.IsMapping
            ? All(left.AsMap.Select(pair => right.AsMap.TryGetValue(pair.Key, out var value) ? AreEqual(pair.Value, value) : false))
            : All(left.AsElements.Zip(right.AsElements, AreEqual));
    }

    private static bool MayBe(Value unknown, Value known)
    {
        var why = unknown.UnknownOrNull;
        if (why is null || Texts.Written(known) is not { } text)
            return true;
        return (why.OneOf.IsEmpty || why.OneOf.Any(value => Texts.Written(value) == text))
            && (why.Prefix is null || text.StartsWith(why.Prefix, StringComparison.Ordinal));
    }

    private static bool? All(IEnumerable<bool?> parts)
    {
        bool? all = true;
        foreach (var part in parts)
        {
            if (part == false)
                return false;
            all = part is null ? null : all;
        }

        return all;
    }
}
