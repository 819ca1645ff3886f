using System.Buffers;

namespace Lintel.Language.Hcl;

/// <summary>
/// Cuts a text into tokens, one at a time and without copying any of it. Which language is being read (expressions, a quoted
/// string, a heredoc, a bare template) depends on the text alone, so it keeps a stack of them; the parser only pulls tokens.
/// </summary>
internal struct Lexer
{
    /// <summary>How deep templates may nest in expressions in templates: each level is a template and a sequence in it.</summary>
    public const int MaxDepth = 2 * HclParser.MaxDepth;

    private static readonly SearchValues<char> QuotedStops = SearchValues.Create("\"\\$%\r\n");
    private static readonly SearchValues<char> LineStops = SearchValues.Create("$%\r\n");

    private readonly string _text;
    private readonly HeredocMarkers _markers;
    private Frame[] _frames;
    private int _depth;
    private Frame _frame;
    private int _position;
    private bool _noCommentEnd;

    public Lexer(string text, bool isTemplate = false)
    {
        _text = text;
        _markers = new HeredocMarkers(text);
        _frames = [];
        _frame = new Frame(isTemplate ? Mode.Bare : Mode.Expression);
        _position = text.StartsWith('\uFEFF') ? 1 : 0;
    }

    private enum Mode : byte
    {
        Expression,
        Quoted,
        Heredoc,
        Bare,
    }

    /// <summary>Number of templates and interpolations the lexer is inside of.</summary>
    public readonly int Depth => _depth;

    /// <summary>Goes on at another place, as it was when <see cref="Depth"/> had this value.</summary>
    public void ResumeAt(int position, int depth)
    {
        while (_depth > depth)
            Pop();
        _position = position;
    }

    public readonly bool IsHeredocClosed(int offset, ReadOnlySpan<char> marker) => _markers.IsClosedAfter(offset, marker);

    public Token Next() => _frame.Mode switch
    {
        Mode.Expression => NextInExpression(),
        Mode.Quoted => NextInQuoted(),
        Mode.Heredoc => NextInHeredoc(),
        _ => NextInBare(),
    };

    /// <summary>Offset of the first character from here on that is no space, newline or comment.</summary>
    public readonly int SkipTrivia(int i)
    {
        while (i < _text.Length)
        {
            if (_text[i] is ' ' or '\t' or '\r' or '\n')
            {
                i++;
            }
            else if (_text[i] == '#' || (_text[i] == '/' && At(i + 1) == '/'))
            {
                i = EndOfLine(i);
            }
            else
            {
                var end = _text[i] == '/' && At(i + 1) == '*' && !_noCommentEnd ? _text.AsSpan(i + 2).IndexOf("*/") : -1;
                if (end < 0)
                    return i;
                i += end + 4;
            }
        }

        return i;
    }

    private Token NextInExpression()
    {
        var text = _text;
        var i = _position;
        while (true)
        {
            if ((uint)i >= (uint)text.Length)
                return Take(TokenKind.EndOfFile, text.Length, 0);
            var c = text[i];
            switch (c)
            {
                case ' ' or '\t':
                    i++;
                    continue;
                case '\n':
                    return Take(TokenKind.Newline, i, 1);
                case '\r':
                    return At(i + 1) == '\n' ? Take(TokenKind.Newline, i, 2) : Take(TokenKind.Invalid, i, 1);
                case '#':
                    i = EndOfLine(i);
                    continue;
                case '/':
                    if (At(i + 1) == '/')
                    {
                        i = EndOfLine(i);
                        continue;
                    }

                    if (At(i + 1) != '*')
                        return Take(TokenKind.Slash, i, 1);
                    var end = _noCommentEnd ? -1 : text.AsSpan(i + 2).IndexOf("*/");
                    if (end < 0)
                    {
                        _noCommentEnd = true;
                        return Take(TokenKind.UnterminatedComment, i, 2);
                    }

                    i += end + 4;
                    continue;
                case >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_':
                    return Identifier(i);
                case >= '0' and <= '9':
                    return Number(i);
                case '"':
                    return Quote(i);
                case '{':
                    _frame.Braces++;
                    return Take(TokenKind.OpenBrace, i, 1);
                case '}':
                    return CloseBrace(i, 1);
                case '~' when At(i + 1) == '}':
                    return CloseBrace(i, 2);
                case '[':
                    return Take(TokenKind.OpenBracket, i, 1);
                case ']':
                    return Take(TokenKind.CloseBracket, i, 1);
                case '(':
                    return Take(TokenKind.OpenParen, i, 1);
                case ')':
                    return Take(TokenKind.CloseParen, i, 1);
                case ',':
                    return Take(TokenKind.Comma, i, 1);
                case '.':
                    return At(i + 1) == '.' && At(i + 2) == '.' ? Take(TokenKind.Ellipsis, i, 3) : Take(TokenKind.Dot, i, 1);
                case ':':
                    return At(i + 1) == ':' ? Take(TokenKind.DoubleColon, i, 2) : Take(TokenKind.Colon, i, 1);
                case '?':
                    return Take(TokenKind.Question, i, 1);
                case '=':
                    return At(i + 1) switch
                    {
                        '=' => Take(TokenKind.EqualEqual, i, 2),
                        '>' => Take(TokenKind.FatArrow, i, 2),
                        _ => Take(TokenKind.Equal, i, 1),
                    };
                case '!':
                    return At(i + 1) == '=' ? Take(TokenKind.NotEqual, i, 2) : Take(TokenKind.Bang, i, 1);
                case '<':
                    return At(i + 1) switch
                    {
                        '=' => Take(TokenKind.LessOrEqual, i, 2),
                        '<' when At(i + 2) != '<' => Heredoc(i),
                        _ => Take(TokenKind.Less, i, 1),
                    };
                case '>':
                    return At(i + 1) == '=' ? Take(TokenKind.GreaterOrEqual, i, 2) : Take(TokenKind.Greater, i, 1);
                case '&' when At(i + 1) == '&':
                    return Take(TokenKind.And, i, 2);
                case '|' when At(i + 1) == '|':
                    return Take(TokenKind.Or, i, 2);
                case '+':
                    return Take(TokenKind.Plus, i, 1);
                case '-':
                    return Take(TokenKind.Minus, i, 1);
                case '*':
                    return Take(TokenKind.Star, i, 1);
                case '%':
                    return Take(TokenKind.Percent, i, 1);
                default:
                    var length = c < 128 ? 0 : Characters.IdentifierLength(text.AsSpan(i));
                    if (length > 0)
                        return Take(TokenKind.Identifier, i, length);
                    return Take(TokenKind.Invalid, i, char.IsHighSurrogate(c) && char.IsLowSurrogate(At(i + 1)) ? 2 : 1);
            }
        }
    }

    private Token Identifier(int start)
    {
        var text = _text;
        var i = start + 1;
        while ((uint)i < (uint)text.Length && Characters.IsAsciiContinue(text[i]))
            i++;
        if ((uint)i < (uint)text.Length && text[i] >= 128)
            i = start + Characters.IdentifierLength(text.AsSpan(start));
        return Take(TokenKind.Identifier, start, i - start);
    }

    // Digits, dots and exponents in any order, as long as it does not end with a dot; the parser judges whether it is a number.
    private Token Number(int start)
    {
        var i = start + 1;
        var end = i;
        while (true)
        {
            var c = At(i);
            if (char.IsAsciiDigit(c))
                end = ++i;
            else if (c == '.')
                i++;
            else if (c is 'e' or 'E' && char.IsAsciiDigit(At(i + 1)))
                end = i += 2;
            else if (c is 'e' or 'E' && At(i + 1) is '+' or '-' && char.IsAsciiDigit(At(i + 2)))
                end = i += 3;
            else
                return Take(TokenKind.Number, start, end - start);
        }
    }

    // Most strings hold no template and are taken whole; the others are read piece by piece.
    private Token Quote(int start)
    {
        var escapes = false;
        var i = start + 1;
        while (true)
        {
            var stop = _text.AsSpan(i).IndexOfAny(QuotedStops);
            if (stop < 0)
                return Take(TokenKind.UnterminatedString, start, _text.Length - start);
            i += stop;
            switch (_text[i])
            {
                case '"':
                    return Take(TokenKind.String, start, i + 1 - start, escapes);
                case '\r' or '\n':
                    return Take(TokenKind.UnterminatedString, start, i - start);
                case '\\' when At(i + 1) is not ('\r' or '\n'):
                    escapes = true;
                    i += 2;
                    break;
                case '$' or '%' when At(i + 1) == '{':
                    return Push(new Frame(Mode.Quoted), TokenKind.QuoteOpen, start, 1);
                case '$' or '%' when At(i + 1) == _text[i] && At(i + 2) == '{':
                    escapes = true;
                    i += 3;
                    break;
                default:
                    i++;
                    break;
            }

            if (i >= _text.Length)
                return Take(TokenKind.UnterminatedString, start, _text.Length - start);
        }
    }

    private Token NextInQuoted()
    {
        var start = _position;
        var escapes = false;
        var i = start;
        while (true)
        {
            var stop = i < _text.Length ? _text.AsSpan(i).IndexOfAny(QuotedStops) : -1;
            i = stop < 0 ? _text.Length : i + stop;
            var c = At(i);
            switch (c)
            {
                case '\\' when At(i + 1) is not ('\r' or '\n'):
                    escapes = true;
                    i = Math.Min(i + 2, _text.Length);
                    continue;
                case '$' or '%' when At(i + 1) == c && At(i + 2) == '{':
                    escapes = true;
                    i += 3;
                    continue;
                case '$' or '%' when At(i + 1) != '{':
                case '\\':
                    i++;
                    continue;
            }

            if (i > start)
                return Take(TokenKind.Text, start, i - start, escapes);
            if (c is '$' or '%')
                return OpenSequence(i, c);
            Pop();
            return c == '"' && i < _text.Length ? Take(TokenKind.QuoteClose, i, 1) : Take(TokenKind.UnterminatedString, i, 0);
        }
    }

    private Token Heredoc(int start)
    {
        var name = start + (At(start + 2) == '-' ? 3 : 2);
        var length = name < _text.Length ? Characters.IdentifierLength(_text.AsSpan(name)) : 0;
        var end = name + length;
        var line = At(end) == '\r' && At(end + 1) == '\n' ? 2 : At(end) == '\n' ? 1 : 0;
        if (length == 0 || line == 0)
            return Take(TokenKind.InvalidHeredoc, start, Math.Max(2, end - start));
        if (!_markers.IsClosedAfter(end, _text.AsSpan(name, length)))
            return Take(TokenKind.UnterminatedHeredoc, start, end - start);
        var frame = new Frame(Mode.Heredoc) { MarkerStart = name, MarkerLength = length, LineStart = true };
        return Push(frame, TokenKind.HeredocOpen, start, end + line - start);
    }

    private Token NextInHeredoc()
    {
        if (_frame.LineStart && _position < _text.Length)
        {
            var line = _text.AsSpan(_position);
            var newline = line.IndexOf('\n');
            if (newline >= 0)
            {
                line = line[..newline];
                line = line.EndsWith("\r") ? line[..^1] : line;
                if (!line.Contains('\r') && line.Trim().SequenceEqual(_text.AsSpan(_frame.MarkerStart, _frame.MarkerLength)))
                {
                    Pop();
                    return Take(TokenKind.HeredocClose, _position, line.Length);
                }
            }
        }

        if (_position < _text.Length)
            return NextLiteralLine();
        Pop();
        return Take(TokenKind.UnterminatedHeredoc, _text.Length, 0);
    }

    private Token NextInBare() => _position < _text.Length ? NextLiteralLine() : Take(TokenKind.EndOfFile, _text.Length, 0);

    private Token NextLiteralLine()
    {
        var start = _position;
        var escapes = false;
        var i = start;
        while (true)
        {
            var stop = i < _text.Length ? _text.AsSpan(i).IndexOfAny(LineStops) : -1;
            i = stop < 0 ? _text.Length : i + stop;
            var c = At(i);
            if (c is '$' or '%' && At(i + 1) == c && At(i + 2) == '{')
            {
                escapes = true;
                i += 3;
            }
            else if (c is '$' or '%' && At(i + 1) is not ('{' or '\n') && At(i + 1) < 128 && (At(i + 2) == '\n' || (At(i + 2) == '\r' && At(i + 3) == '\n')))
            {
                // A quirk of the official scanner, which shows where ~ strips: the newline after a sigil and one more character is text of its own.
                _frame.LineStart = false;
                return Take(TokenKind.Text, start, i + 2 - start, escapes);
            }
            else if (c is '$' or '%' && At(i + 1) != '{')
            {
                i++;
            }
            else if (c == '\r' && At(i + 1) != '\n' && _frame.Mode == Mode.Bare)
            {
                // The official scanner gives up on a lone carriage return and takes all the rest as text.
                return Take(TokenKind.Text, start, _text.Length - start, hasEscapes: true);
            }
            else if (c == '\r' && At(i + 1) != '\n' && i == start)
            {
                return Take(TokenKind.Invalid, i, 1);
            }
            else if (c is '\r' or '\n' && !(c == '\r' && At(i + 1) != '\n'))
            {
                _frame.LineStart = true;
                return Take(TokenKind.Text, start, i + (c == '\r' ? 2 : 1) - start, escapes);
            }
            else if (i > start)
            {
                _frame.LineStart = false;
                return Take(TokenKind.Text, start, i - start, escapes);
            }
            else
            {
                _frame.LineStart = false;
                return OpenSequence(i, c);
            }
        }
    }

    private Token OpenSequence(int start, char sigil)
    {
        var kind = sigil == '$' ? TokenKind.InterpolationOpen : TokenKind.DirectiveOpen;
        return Push(new Frame(Mode.Expression) { IsSequence = true }, kind, start, At(start + 2) == '~' ? 3 : 2);
    }

    private Token CloseBrace(int start, int length)
    {
        if (_frame.IsSequence && _frame.Braces == 0)
        {
            Pop();
            return Take(TokenKind.TemplateClose, start, length);
        }

        _frame.Braces--;
        return Take(length == 2 ? TokenKind.TemplateClose : TokenKind.CloseBrace, start, length);
    }

    private Token Push(Frame frame, TokenKind kind, int start, int length)
    {
        if (_depth >= MaxDepth)
            return Take(TokenKind.TooDeep, start, length);
        if (_depth == _frames.Length)
            Array.Resize(ref _frames, Math.Max(8, _depth * 2));
        _frames[_depth++] = _frame;
        _frame = frame;
        return Take(kind, start, length);
    }

    private void Pop() => _frame = _frames[--_depth];

    private Token Take(TokenKind kind, int start, int length, bool hasEscapes = false)
    {
        _position = start + length;
        return new Token(kind, start, start + length, hasEscapes);
    }

    private readonly char At(int i) => (uint)i < (uint)_text.Length ? _text[i] : '\0';

    private readonly int EndOfLine(int i)
    {
        var newline = _text.AsSpan(i).IndexOf('\n');
        if (newline < 0)
            return _text.Length;
        return i + newline;
    }

    private struct Frame(Mode mode)
    {
        public readonly Mode Mode = mode;
        public bool IsSequence;
        public bool LineStart;
        public int Braces;
        public int MarkerStart;
        public int MarkerLength;
    }
}
