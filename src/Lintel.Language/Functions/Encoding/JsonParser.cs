using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Encoding;

/// <summary>Reads JSON into values: objects, tuples, strings, exact numbers, bools and nulls of no type.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc8259</remarks>
internal sealed class JsonParser
{
    private const int MaxDepth = 90;

    private readonly string _text;
    private int _at;
    private int _depth;
    private string? _error;

    private JsonParser(string text) => _text = text;

    /// <summary>The value; null with a reason.</summary>
    public static Value? Parse(string text, out string error)
    {
        var parser = new JsonParser(text);
        parser.SkipBlanks();
        var value = parser.ReadValue();
        parser.SkipBlanks();
        // Terraform looks no further than the next thing, and a closing bracket is none.
        if (parser._error is null && parser.Peek() is not ('\0' or ']' or '}'))
            parser.Fail("something follows the value");
        error = parser._error ?? "";
        return parser._error is null ? value : null;
    }

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private void SkipBlanks()
    {
        while (Peek() is ' ' or '\t' or '\n' or '\r')
            _at++;
    }

    private Value Fail(string error)
    {
        _error ??= $"{error} (character {_at})";
        return Value.DynamicNull;
    }

    private Value ReadValue()
    {
        switch (Peek())
        {
            case '{':
                return Nested(ReadObject);
            case '[':
                return Nested(ReadArray);
            case '"':
                return Value.String(ReadString());
            case 't':
                return Keyword("true", Value.True);
            case 'f':
                return Keyword("false", Value.False);
            case 'n':
                return Keyword("null", Value.DynamicNull);
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            default:
                return Fail(_at >= _text.Length ? "the text ends too early" : "no value begins like this");
        }
    }

    private Value Nested(Func<Value> read)
    {
        if (++_depth > MaxDepth)
            return Fail("values are nested too deeply");
        _at++;
        SkipBlanks();
        var value = read();
        _depth--;
        return value;
    }

    private Value ReadObject()
    {
        var attributes = new List<KeyValuePair<string, Value>>();
        if (Peek() == '}')
        {
            _at++;
            return Value.Object(attributes);
        }

        while (_error is null)
        {
            if (Peek() != '"')
                return Fail("a key is expected");
            var key = ReadString();
            // Terraform looks an attribute up by the text as it stands, and knows it by its normal form.
            if (TextForm.Normalize(key) != key)
                return Fail($"there is no attribute {QuotedText.Quote(key)}");
            SkipBlanks();
            if (Peek() != ':')
                return Fail("a colon is expected");
            _at++;
            SkipBlanks();
            attributes.Add(new(key, ReadValue()));
            if (!Continues('}'))
                break;
        }

        return Value.Object(attributes);
    }

    private Value ReadArray()
    {
        var items = ImmutableArray.CreateBuilder<Value>();
        if (Peek() == ']')
        {
            _at++;
            return Value.EmptyTuple;
        }

        while (_error is null)
        {
            items.Add(ReadValue());
            if (!Continues(']'))
                break;
        }

        return Value.Tuple(items.ToImmutable());
    }

    /// <summary>Reads a comma, or what closes the list; true after a comma.</summary>
    private bool Continues(char close)
    {
        SkipBlanks();
        var next = Peek();
        if (next != ',' && next != close)
            Fail("a comma or what closes the list is expected");
        _at++;
        SkipBlanks();
        return next == ',' && _error is null;
    }

    private Value Keyword(string word, Value value)
    {
        if (!_text.AsSpan(_at).StartsWith(word, StringComparison.Ordinal))
            return Fail("no value begins like this");
        _at += word.Length;
        return value;
    }

    private Value ReadNumber()
    {
        var start = _at;
        if (Peek() == '-')
            _at++;
        if (Peek() == '0')
            _at++;
        else if (!SkipDigits())
            return Fail("a digit is expected");
        if (Peek() == '.')
        {
            _at++;
            if (!SkipDigits())
                return Fail("a digit is expected");
        }

        if (Peek() is 'e' or 'E')
        {
            _at++;
            if (Peek() is '+' or '-')
                _at++;
            if (!SkipDigits())
                return Fail("a digit is expected");
        }

        return Number.TryParse(_text.AsSpan(start, _at - start), out var number) ? Value.Number(number) : Fail("the number is too large");
    }

    private bool SkipDigits()
    {
        var start = _at;
        while (char.IsAsciiDigit(Peek()))
            _at++;
        return _at > start;
    }

    private string ReadString()
    {
        var text = new StringBuilder();
        _at++;
        while (_at < _text.Length && _text[_at] != '"')
        {
            var c = _text[_at++];
            if (c < ' ')
            {
                Fail("a control character stands in a string");
                return "";
            }

            if (c != '\\')
                text.Append(c);
            else if (ReadEscape() is { } escaped)
                text.Append(escaped);
            else
                return "";
        }

        if (_at >= _text.Length)
            Fail("a string is not closed");
        _at++;
        return text.ToString();
    }

    private char? ReadEscape()
    {
        var letter = Peek();
        _at++;
        switch (letter)
        {
            case '"' or '\\' or '/':
                return letter;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when _at + 4 <= _text.Length
                && ushort.TryParse(_text.AsSpan(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                _at += 4;
                return (char)unit;
            default:
                Fail("an escape is invalid");
                return null;
        }
    }
}
