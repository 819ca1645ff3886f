using System.Collections.Immutable;
using System.Globalization;
using Lintel.Engine.Policies.Values;

namespace Lintel.Engine.Policies.Paths;

/// <summary>Reads a JSONPath.</summary>
internal sealed class JsonPathReading
{
    private const int MostSteps = 50;

    private static readonly string[] Signs = ["==", "!=", ">=", "<=", "=~", ">", "<", "="];

    private readonly string _text;
    private int _at;

    private JsonPathReading(string text, int at) => (_text, _at) = (text, at);

    /// <summary>The path; null for one of a form that is not known here.</summary>
    public static JsonPath? OrNull(string text)
    {
        var reading = new JsonPathReading(text.Trim(), 0);
        return reading.Steps(inFilter: false) is { } steps && reading._at == reading._text.Length ? new JsonPath(steps) { Text = text } : null;
    }

    private ImmutableArray<JsonPathStep>? Steps(bool inFilter)
    {
        var steps = ImmutableArray.CreateBuilder<JsonPathStep>();
        Skip('$');
        while (_at < _text.Length && steps.Count < MostSteps && !(inFilter && IsEnd()))
        {
            var step = Skip("..") ? Name() is { } deep ? new DeepStep(deep) : null
                : Skip('[') ? Bracket()
                : Skip('.') || steps.Count == 0 ? Skip('*') ? new EveryStep() : Name() is { } name ? new NameStep(name) : null
                : null;
            if (step is null)
                return null;
            steps.Add(step);
        }

        return steps.ToImmutable();
    }

    private JsonPathStep? Bracket()
    {
        if (Skip('?'))
            return Filter();
        var step = Skip('*') ? new EveryStep { IsBracket = true }
            : Peek() is '\'' or '"' ? Quoted() is { } name ? new NameStep(name) : null
            : Bare("]") is { Length: > 0 } bare ? int.TryParse(bare, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index) ? new ItemStep(index) : IsName(bare) ? new NameStep(bare) : (JsonPathStep?)null
            : null;
        return Skip(']') ? step : null;
    }

    private FilterStep? Filter()
    {
        var isWrapped = Skip('(');
        var terms = ImmutableArray.CreateBuilder<JsonPathTerm>();
        do
        {
            Space();
            Skip('@');
            var start = _at;
            if (Steps(inFilter: true) is not { } steps)
                return null;
            var path = new JsonPath(steps) { Text = _text[start.._at] };
            Space();
            var sign = Array.Find(Signs, Skip);
            Space();
            var wanted = sign is null ? null : Peek() is '\'' or '"' ? Quoted() : Bare("&|)]")?.Trim();
            if (sign is not null && wanted is null)
                return null;
            terms.Add(new JsonPathTerm(path, sign, wanted is null ? null : Scalar(wanted)));
            Space();
        }
        while (Skip("&&") || Skip('&'));
        return (!isWrapped || Skip(')')) && Skip(']') ? new FilterStep(new JsonPathFilter(terms.ToImmutable())) : null;
    }

    private static PolicyScalar Scalar(string text) =>
        new(text, decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? PolicyScalarKind.Number : text is "true" or "false" ? PolicyScalarKind.Flag : PolicyScalarKind.Text);

    private string? Name()
    {
        var start = _at;
        while (_at < _text.Length && IsNamePart(_text[_at]))
            _at++;
        return _at > start ? _text[start.._at] : null;
    }

    private string? Quoted()
    {
        var quote = _text[_at++];
        var end = _text.IndexOf(quote, _at);
        if (end < 0)
            return null;
        var text = _text[_at..end];
        _at = end + 1;
        return text;
    }

    private string? Bare(string stops)
    {
        var length = _text.AsSpan(_at).IndexOfAny(stops);
        if (length < 0)
            return null;
        var text = _text.Substring(_at, length);
        _at += length;
        return text;
    }

    private bool IsEnd() => _text[_at] is ' ' or ')' or ']' or '&' or '|' or '=' or '!' or '<' or '>';

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private void Space()
    {
        while (Peek() == ' ')
            _at++;
    }

    private bool Skip(char wanted)
    {
        if (Peek() != wanted)
            return false;
        _at++;
        return true;
    }

    private bool Skip(string wanted)
    {
        if (!_text.AsSpan(_at).StartsWith(wanted, StringComparison.Ordinal))
            return false;
        _at += wanted.Length;
        return true;
    }

    private static bool IsName(string text) => text.All(IsNamePart);

    private static bool IsNamePart(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or ':' or '/';
}
