using System.Text;

namespace Lintel.Language.Functions.Strings;

/// <summary>Reads a format into literal texts and verbs.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/functions/format</remarks>
internal sealed class FormatParser(string format)
{
    private int _at;
    private int _next = 1;

    /// <summary>The pieces, each a string or a <see cref="FormatVerb"/>; null with an error.</summary>
    public List<object>? Read(out string error)
    {
        var pieces = new List<object>();
        var text = new StringBuilder();
        error = "";
        while (_at < format.Length)
        {
            if (format[_at] != '%')
            {
                text.Append(format[_at++]);
                continue;
            }

            if (_at + 1 < format.Length && format[_at + 1] == '%')
            {
                text.Append('%');
                _at += 2;
                continue;
            }

            if (text.Length > 0)
                pieces.Add(text.ToString());
            text.Clear();
            if (Verb(out error) is not { } verb)
                return null;
            pieces.Add(verb);
        }

        if (text.Length > 0)
            pieces.Add(text.ToString());
        return pieces;
    }

    private FormatVerb? Verb(out string error)
    {
        var start = _at++;
        var verb = new FormatVerb('v', _next);
        for (; Peek() is '0' or '#' or '-' or '+' or ' '; _at++)
        {
            verb = Peek() switch
            {
                '0' => verb with { Zero = true },
                '#' => verb with { Sharp = true },
                '-' => verb with { Minus = true },
                '+' => verb with { Plus = true },
                _ => verb with { Space = true },
            };
        }

        if (char.IsAsciiDigit(Peek()))
            verb = verb with { Width = Digits() };
        if (Peek() == '.')
        {
            _at++;
            verb = verb with { Precision = Digits() };
        }

        if (Peek() == '[')
        {
            _at++;
            var argument = Peek() is >= '1' and <= '9' ? Digits() : 0;
            if (argument == 0 || Peek() != ']')
                return Fail(out error);
            _at++;
            verb = verb with { Argument = (int)Math.Min(argument, int.MaxValue - 1) };
        }

        if (!char.IsAsciiLetter(Peek()))
            return Fail(out error);
        verb = verb with { Mode = Peek() };
        _at++;
        _next = verb.Argument + 1;
        error = "";
        return verb.Mode is 'v' or 't' or 'b' or 'd' or 'o' or 'x' or 'X' or 'e' or 'E' or 'f' or 'g' or 'G' or 's' or 'q'
            ? verb
            : Fail(out error, $"there is no verb \"{format[start.._at]}\"");
    }

    private FormatVerb? Fail(out string error, string? message = null)
    {
        error = message ?? (_at < format.Length ? $"the format has a character that does not belong there, at {_at}" : "the format ends in the middle of a verb");
        return null;
    }

    private char Peek() => _at < format.Length ? format[_at] : '\0';

    // Numbers beyond all use stay at the bound.
    private long Digits()
    {
        long number = 0;
        for (; char.IsAsciiDigit(Peek()); _at++)
            number = Math.Min((number * 10) + Peek() - '0', int.MaxValue);
        return number;
    }
}
