using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Hcl;

/// <summary>Template directives: read one by one, then matched with their ends.</summary>
public sealed partial class HclParser
{
    private readonly List<TemplatePart> _parts = [];
    private int _directiveBase;
    private int _directiveHeight;

    private TemplatePiece ReadDirective()
    {
        var keyword = _token;
        if (Is(TokenKind.Identifier))
            Advance();
        var piece = ReadDirective(keyword);
        if (!Is(TokenKind.TemplateClose))
            Fail(HclDiagnostics.DirectiveUnclosed(Here, TextOf(keyword).ToString()));
        return piece;
    }

    private TemplatePiece ReadDirective(Token keyword)
    {
        switch (keyword.Kind == TokenKind.Identifier ? TextOf(keyword) : "")
        {
            case "if":
                return new TemplatePiece(PieceKind.If, keyword.Span, Value: ReadExpression());
            case "else":
                return new TemplatePiece(PieceKind.Else, keyword.Span);
            case "endif":
                return new TemplatePiece(PieceKind.EndIf, keyword.Span);
            case "for":
                var (key, name) = ReadForNames(HclDiagnostics.InvalidForDirective);
                return new TemplatePiece(PieceKind.For, keyword.Span, Value: ReadExpression(), Key: key, Name: name);
            case "endfor":
                return new TemplatePiece(PieceKind.EndFor, keyword.Span);
            default:
                Fail(HclDiagnostics.InvalidDirective(PlaceOf(keyword)));
                return default;
        }
    }

    /// <summary>Matches directives with their ends. What does not match makes the whole template unknown.</summary>
    private ImmutableArray<TemplatePart> ReadParts(ReadOnlySpan<TemplatePiece> pieces, Span span)
    {
        var at = 0;
        _directiveBase = _depth;
        _directiveHeight = 0;
        if (ReadParts(pieces, ref at) is { } parts && at == pieces.Length)
            return parts;
        if (!_failed && at < pieces.Length)
            Report(HclDiagnostics.UnexpectedDirective(PlaceOf(pieces[at].Span)));
        return [new TemplateInterpolation(new MissingExpression(span), span)];
    }

    /// <summary>Parts up to a directive that is none of theirs. Null when something below did not match.</summary>
    private ImmutableArray<TemplatePart>? ReadParts(ReadOnlySpan<TemplatePiece> pieces, ref int at)
    {
        var first = _parts.Count;
        while (at < pieces.Length)
        {
            TemplatePart? part;
            switch (pieces[at].Kind)
            {
                case PieceKind.Text:
                    part = ReadTextPart(pieces, ref at);
                    break;
                case PieceKind.Interpolation:
                    part = new TemplateInterpolation(ValueOf(pieces[at]), pieces[at++].Span);
                    break;
                case PieceKind.If or PieceKind.For:
                    part = ReadDirectivePart(pieces, ref at);
                    break;
                default:
                    return Take(_parts, first);
            }

            if (part is null)
            {
                _parts.RemoveRange(first, _parts.Count - first);
                return null;
            }

            _parts.Add(part);
        }

        return Take(_parts, first);
    }

    private TemplatePart? ReadDirectivePart(ReadOnlySpan<TemplatePiece> pieces, ref int at)
    {
        if (!Enter())
            return null;
        var open = pieces[at++];
        _directiveHeight = Math.Max(_directiveHeight, _depth - _directiveBase);
        TemplatePart? part = open.Kind == PieceKind.If ? ReadIfPart(open, pieces, ref at) : ReadForPart(open, pieces, ref at);
        _depth--;
        return part;
    }

    private TemplateIf? ReadIfPart(TemplatePiece open, ReadOnlySpan<TemplatePiece> pieces, ref int at)
    {
        if (ReadParts(pieces, ref at) is not { } then)
            return null;
        ImmutableArray<TemplatePart> otherwise = [];
        if (at < pieces.Length && pieces[at].Kind == PieceKind.Else)
        {
            at++;
            if (ReadParts(pieces, ref at) is not { } parts)
                return null;
            otherwise = parts;
        }

        return Ends(open, PieceKind.EndIf, "endif", pieces, ref at) is { } span ? new TemplateIf(ValueOf(open), then, otherwise, span) : null;
    }

    private TemplateFor? ReadForPart(TemplatePiece open, ReadOnlySpan<TemplatePiece> pieces, ref int at)
    {
        if (ReadParts(pieces, ref at) is not { } parts || Ends(open, PieceKind.EndFor, "endfor", pieces, ref at) is not { } span)
            return null;
        return new TemplateFor(open.Key, open.Name ?? "", ValueOf(open), parts, span);
    }

    private Span? Ends(TemplatePiece open, PieceKind end, string keyword, ReadOnlySpan<TemplatePiece> pieces, ref int at)
    {
        if (at < pieces.Length && pieces[at].Kind == end)
            return Span.Cover(open.Span, pieces[at++].Span);
        Report(at < pieces.Length ? HclDiagnostics.UnexpectedDirective(PlaceOf(pieces[at].Span)) : HclDiagnostics.DirectiveNotEnded(PlaceOf(open.Span), keyword));
        at = pieces.Length;
        return null;
    }

    private static Expression ValueOf(TemplatePiece piece) => piece.Value ?? new MissingExpression(piece.Span);

    private TemplateText ReadTextPart(ReadOnlySpan<TemplatePiece> pieces, ref int at)
    {
        var first = at;
        var isWhole = true;
        do
        {
            isWhole &= pieces[at].Cooked is null && (at == first || pieces[at - 1].Span.End == pieces[at].Span.Start);
            at++;
        }
        while (at < pieces.Length && pieces[at].IsText);
        var run = pieces[first..at];
        var span = Span.Cover(run[0].Span, run[^1].Span);
        if (isWhole)
            return new TemplateText(_source, span);
        var text = new System.Text.StringBuilder();
        foreach (var piece in run)
            text.Append(piece.TextIn(_text));
        return new TemplateText(text.ToString(), span);
    }
}
