using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Hcl;

/// <summary>Templates: quoted strings, heredocs and template files, read into a flat run of pieces.</summary>
public sealed partial class HclParser
{
    private readonly List<TemplatePiece> _pieces = [];
    private long _goneBack;

    /// <summary>A quoted string without interpolations: most strings are.</summary>
    private TemplateExpression ReadString()
    {
        var token = _token;
        Advance();
        var content = Span.FromBounds(token.Start + 1, token.End - 1);
        if (content.Length == 0)
            return new TemplateExpression([], isHeredoc: false, token.Span);
        if (!token.HasEscapes)
            return new TemplateExpression([new TemplateText(_source, content)], isHeredoc: false, token.Span);
        TemplatePart part = UnescapeOrNull(content, quoted: true) is { } text
            ? new TemplateText(text, content)
            : new TemplateInterpolation(new MissingExpression(content), content);
        return new TemplateExpression([part], isHeredoc: false, token.Span);
    }

    private TemplateExpression ReadQuoted() => ReadTemplate(_token, TokenKind.QuoteClose, isFlush: false);

    private TemplateExpression ReadHeredoc() => ReadTemplate(_token, TokenKind.HeredocClose, _text[_token.Start + 2] == '-');

    private TemplateExpression ReadTemplate(Token open, TokenKind close, bool isFlush)
    {
        var first = _pieces.Count;
        var lexerDepth = _lexer.Depth;
        var isBare = close == TokenKind.EndOfFile;
        if (isBare)
            Advance();
        else
            Open(_skipsNewlines);
        var height = 0;
        var isBroken = false;
        var stripsNext = false;
        while (!Is(close) && !_failed)
        {
            switch (_token.Kind)
            {
                case TokenKind.Text:
                    _pieces.Add(ReadText(isQuoted: close == TokenKind.QuoteClose, stripsNext));
                    stripsNext = false;
                    break;
                case TokenKind.InterpolationOpen or TokenKind.DirectiveOpen:
                    StripBefore(first);
                    isBroken |= !ReadSequence(close, lexerDepth, ref height, out stripsNext);
                    break;
                default:
                    _token = _token with { Start = open.Start, End = Math.Max(_token.End, open.End) };
                    Fail(close == TokenKind.HeredocClose ? HclDiagnostics.UnterminatedHeredoc(PlaceOf(open)) : HclDiagnostics.UnterminatedString(Here));
                    break;
            }
        }

        if (!isBare)
            Close(_skipsNewlines);
        var pieces = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pieces)[first..];
        if (isFlush)
            Indentation.Strip(pieces, _text);
        var span = Span.FromBounds(open.Start, Math.Max(_previousEnd, open.End));
        var parts = _failed || isBroken ? [new TemplateInterpolation(new MissingExpression(span), span)] : ReadParts(pieces, span);
        _pieces.RemoveRange(first, _pieces.Count - first);
        Grow(height + _directiveHeight);
        return new TemplateExpression(parts, close == TokenKind.HeredocClose, span);
    }

    private TemplatePiece ReadText(bool isQuoted, bool strips)
    {
        var token = _token;
        Advance();
        var piece = new TemplatePiece(PieceKind.Text, token.Span, token.HasEscapes ? UnescapeOrNull(token.Span, isQuoted) : null);
        if (token.HasEscapes && piece.Cooked is null)
            return new TemplatePiece(PieceKind.Interpolation, token.Span, Value: new MissingExpression(token.Span));
        var text = piece.TextIn(_text);
        return strips ? piece.Skip(text.Length - text.TrimStart().Length) : piece;
    }

    // ${~ strips the text before it, but of that only the line it stands on: the scanner of HCL ends a stretch of text at a newline.
    private void StripBefore(int first)
    {
        if (!_token.HasStripMarker || _pieces.Count == first || !_pieces[^1].IsText)
            return;
        var text = _pieces[^1].TextIn(_text);
        _pieces[^1] = _pieces[^1].Drop(text.Length - text.TrimEnd().Length);
    }

    /// <summary>
    /// <c>${ … }</c> or <c>%{ … }</c>. A fault in it costs no more than itself when its end can be found on the line.
    /// False when a directive was lost, so that the others cannot be matched.
    /// </summary>
    private bool ReadSequence(TokenKind close, int lexerDepth, ref int height, out bool stripsNext)
    {
        var open = _token;
        var brackets = _brackets;
        var outer = Open(skipsNewlines: true);
        _height = 0;
        var piece = open.Kind == TokenKind.InterpolationOpen ? ReadInterpolation(open, close) : ReadDirective();
        height = Math.Max(height, _height);
        stripsNext = Is(TokenKind.TemplateClose) && _token.HasStripMarker;
        if (!_failed)
        {
            piece = piece with { Span = Span.FromBounds(open.Start, _token.End) };
            Close(outer);
            _pieces.Add(piece);
            return true;
        }

        _skipsNewlines = outer;
        var end = EndOfBrokenSequence(open, close, lexerDepth);
        if (end < 0)
            return false;
        _brackets = brackets;
        _failed = false;
        _lexer.ResumeAt(end, lexerDepth);
        _token = new Token(TokenKind.Text, end, end);
        Advance();
        var span = Span.FromBounds(open.Start, end);
        _pieces.Add(new TemplatePiece(PieceKind.Interpolation, span, Value: new MissingExpression(span)));
        return open.Kind == TokenKind.InterpolationOpen;
    }

    private int EndOfBrokenSequence(Token open, TokenKind close, int lexerDepth)
    {
        if (_lexer.Depth < lexerDepth || _failedTooDeep)
            return -1;
        var line = _text.AsSpan(open.Start, _failedAt - open.Start).IndexOf('\n');
        if (line >= 0)
        {
            // It ran on into later lines, which may hold the heredoc's marker. Going back is bounded, or hostile text could make it slow.
            _goneBack += _failedAt - open.Start - line;
            return close == TokenKind.QuoteClose || _goneBack > _text.Length ? -1 : open.Start + line;
        }

        var rest = _text.AsSpan(_failedAt);
        var stop = close == TokenKind.QuoteClose ? rest.IndexOfAny('}', '"', '\n') : rest.IndexOfAny('}', '\n');
        if (stop >= 0 && rest[stop] == '}')
            return _failedAt + stop + 1;
        if (close == TokenKind.QuoteClose)
            return -1;
        return stop < 0 ? _text.Length : _failedAt + stop;
    }

    private TemplatePiece ReadInterpolation(Token open, TokenKind close)
    {
        var value = ReadExpression();
        if (_failed || Is(TokenKind.TemplateClose))
            return new TemplatePiece(PieceKind.Interpolation, open.Span, Value: value);
        var meetsQuote = close == TokenKind.QuoteClose && _token.Kind is TokenKind.String or TokenKind.QuoteOpen or TokenKind.UnterminatedString;
        if (meetsQuote || Is(TokenKind.EndOfFile))
        {
            // A quote here is the end of the string rather than the start of another one.
            Report(HclDiagnostics.UnclosedInterpolation(PlaceOf(open)));
            Stop(isTooDeep: false);
        }
        else
        {
            Fail(HclDiagnostics.ExtraInInterpolation(Here, PlaceOf(open)));
        }

        return new TemplatePiece(PieceKind.Interpolation, open.Span, Value: value);
    }

    /// <summary>Null, with a fault, when an escape is wrong: what was meant cannot be told.</summary>
    private string? UnescapeOrNull(Span span, bool quoted)
    {
        var isSound = true;
        var text = Literals.Unescape(_source.Slice(span), quoted, (offset, length) =>
        {
            Report(HclDiagnostics.InvalidEscape(PlaceOf(new Span(span.Start + offset, length))));
            isSound = false;
        });
        return isSound ? text : null;
    }
}
