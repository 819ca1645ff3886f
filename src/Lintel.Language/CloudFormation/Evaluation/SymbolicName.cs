using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Evaluation;

/// <summary>A text with names in the place of what is not known: equal ones are the same text.</summary>
internal static class SymbolicName
{
    public static string? OrNull(Value value)
    {
        if (Texts.Written(value) is { } known)
            return known;
        if (value.UnknownOrNull is not { } unknown)
            return null;
        if (unknown.Symbol is { } symbol)
            return $"${{{symbol}}}";
        var pieces = unknown.Pieces.Select(OrNull).ToList();
        return pieces.Count == 0 || pieces.Contains(null) ? null : string.Concat(pieces);
    }
}
