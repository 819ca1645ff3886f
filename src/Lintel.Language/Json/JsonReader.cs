using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.Json;

/// <summary>Reads a JSON text into nodes with places. The first fault is reported; what was read before it is kept.</summary>
/// <remarks>
/// Templates in texts are parsed where they stand, so the file that comes back with the nodes has each text unescaped in its own place,
/// filled up with spaces to the length it had.
/// </remarks>
internal sealed class JsonReader(SourceFile file, DiagnosticBag diagnostics)
{
    private const int MaxDepth = 200;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789+-.eE");

    private readonly string _text = file.Text;
    private int _at = file.Text.StartsWith('\uFEFF') ? 1 : 0;
    private int _depth;
    private bool _failed;
    private char[]? _unescaped;

    public static (JsonNode Root, SourceFile Unescaped) Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var reader = new JsonReader(file, diagnostics);
        var node = reader.Value();
        reader.SkipSpace();
        if (reader._at < reader._text.Length)
            reader.Fail("the end of the file is expected here");
        return (node, reader._unescaped is { } text ? new SourceFile(file.Path, new string(text), file.Text) : file);
    }

    private JsonNode Value()
    {
        SkipSpace();
        var start = _at;
        switch (Peek())
        {
            case '{':
                return Nested(Object);
            case '[':
                return Nested(Array);
            case '"':
                return String();
            case '-' or (>= '0' and <= '9'):
                var length = _text.AsSpan(_at).IndexOfAnyExcept(NumberCharacters);
                _at = length < 0 ? _text.Length : _at + length;
                return new JsonLiteral(JsonLiteralKind.Number, Span.FromBounds(start, _at));
            default:
                JsonNode? word = Word("true", JsonLiteralKind.True) ?? Word("false", JsonLiteralKind.False) ?? Word("null", JsonLiteralKind.Null);
                return word ?? Fail("a value is expected here");
        }
    }

    private JsonNode Nested(Func<JsonNode> read)
    {
        if (_depth >= MaxDepth)
            return Fail("values are nested too deeply");
        _depth++;
        var node = read();
        _depth--;
        return node;
    }

    private JsonObject Object()
    {
        var start = _at++;
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        while (!_failed && !Take('}'))
        {
            if (members.Count > 0 && !Expect(','))
                break;
            SkipSpace();
            if (Peek() != '"')
            {
                Fail("a name in double quotes is expected here");
                break;
            }

            var name = String();
            if (Expect(':'))
                members.Add(new JsonMember(name, Value()));
        }

        return new JsonObject(members.ToImmutable(), Span.FromBounds(start, _at));
    }

    private JsonArray Array()
    {
        var start = _at++;
        var items = ImmutableArray.CreateBuilder<JsonNode>();
        while (!_failed && !Take(']'))
        {
            if (items.Count > 0 && !Expect(','))
                break;
            items.Add(Value());
        }

        return new JsonArray(items.ToImmutable(), Span.FromBounds(start, _at));
    }

    private JsonString String()
    {
        var start = ++_at;
        StringBuilder? unescaped = null;
        while (true)
        {
            var length = _text.AsSpan(_at).IndexOfAny('"', '\\', '\n');
            if (length < 0 || _text[_at + length] == '\n')
            {
                Fail("a text has no closing quote");
                return new JsonString(_text[start..], Span.FromBounds(start, _text.Length));
            }

            var piece = _text.AsSpan(_at, length);
            _at += length + 1;
            if (_text[_at - 1] != '"')
                (unescaped ??= new StringBuilder()).Append(piece).Append(Escape());
            else if (unescaped is null)
                return new JsonString(piece.ToString(), Span.FromBounds(start, _at - 1));
            else
                return Unescaped(start, unescaped.Append(piece).ToString());
        }
    }

    private JsonString Unescaped(int start, string text)
    {
        _unescaped ??= _text.ToCharArray();
        text.CopyTo(_unescaped.AsSpan(start));
        _unescaped.AsSpan(start + text.Length, _at - 1 - start - text.Length).Fill(' ');
        return new JsonString(text, new Span(start, text.Length));
    }

    private char Escape()
    {
        var letter = _at < _text.Length ? _text[_at++] : '\0';
        if (letter == 'u' && _at + 4 <= _text.Length && ushort.TryParse(_text.AsSpan(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            _at += 4;
            return (char)code;
        }

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
            default:
                Fail("this is no escape that JSON knows");
                return '\uFFFD';
        }
    }

    private JsonLiteral? Word(string word, JsonLiteralKind kind)
    {
        if (!_text.AsSpan(_at).StartsWith(word, StringComparison.Ordinal))
            return null;
        _at += word.Length;
        return new JsonLiteral(kind, new Span(_at - word.Length, word.Length));
    }

    private JsonMissing Fail(string fact)
    {
        if (!_failed)
            diagnostics.Add(JsonDiagnostics.Invalid(fact, new Place(file, new Span(Math.Min(_at, _text.Length), 0))));
        _failed = true;
        return new JsonMissing(new Span(Math.Min(_at, _text.Length), 0));
    }

    private bool Expect(char wanted)
    {
        if (Take(wanted))
            return true;
        Fail($"\"{wanted}\" is expected here");
        return false;
    }

    private bool Take(char wanted)
    {
        SkipSpace();
        if (Peek() != wanted)
            return false;
        _at++;
        return true;
    }

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\r' or '\n')
            _at++;
    }
}
