using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Language.Text;

namespace Lintel.Cloud.Common;

/// <summary>
/// Finds statements and their members again in the source they were written in. A heredoc, a JSON text and <c>jsonencode</c> all name the
/// effect once in each statement, between the statement's own braces; where the numbers do not agree, no place is better than a wrong one.
/// </summary>
internal static class StatementPlaces
{
    private const string Key = "Effect";

    /// <summary>The places of so many statements in order; empty when they cannot be told.</summary>
    public static ImmutableArray<Place> Find(Place whole, int count)
    {
        var text = whole.File.Text;
        var places = ImmutableArray.CreateBuilder<Place>(count);
        for (var at = IndexOf(text, Key, whole.Span.Start, whole.Span.End); at >= 0; at = IndexOf(text, Key, at + Key.Length, whole.Span.End))
        {
            if (!IsKey(text, at, whole.Span.End))
                continue;
            var start = Opening(text, at, whole.Span.Start);
            var end = Closing(text, at, whole.Span.End);
            if (start < 0 || end < 0 || places.Count == count)
                return [];
            places.Add(new Place(whole.File, Span.FromBounds(start, end + 1)));
        }

        return places.Count == count ? places.ToImmutable() : [];
    }

    /// <summary>Where a known text stands within a place, in quotes; the place's first character's line otherwise.</summary>
    public static Place Within(Place place, Setting<string> setting)
    {
        if (setting.TryGet(out var text) && text.Length > 0
            && IndexOf(place.File.Text, $"\"{text}\"", place.Span.Start, place.Span.End) is var at and >= 0)
            return new Place(place.File, new Span(at, text.Length + 2));
        return place;
    }

    private static int IndexOf(string text, string part, int start, int end)
    {
        (start, end) = (Math.Clamp(start, 0, text.Length), Math.Clamp(end, 0, text.Length));
        return start >= end ? -1 : text.IndexOf(part, start, end - start, StringComparison.Ordinal);
    }

    private static bool IsKey(string text, int at, int end)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or ':'))
            return false;
        var i = at + Key.Length;
        while (i < end && i < text.Length && (text[i] is '"' or '\\' || char.IsWhiteSpace(text[i])))
            i++;
        return i < end && i < text.Length && text[i] is ':' or '=';
    }

    private static int Opening(string text, int at, int start)
    {
        for (int i = at, depth = 0; i >= start; i--)
        {
            if (text[i] == '}')
                depth++;
            else if (text[i] == '{' && depth-- == 0)
                return i;
        }

        return -1;
    }

    private static int Closing(string text, int at, int end)
    {
        for (int i = at, depth = 0; i < end && i < text.Length; i++)
        {
            if (text[i] == '{')
                depth++;
            else if (text[i] == '}' && depth-- == 0)
                return i;
        }

        return -1;
    }
}
