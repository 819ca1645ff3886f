using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Hcl;

/// <summary>What may follow a term: attributes, indices, splats; and the arguments of a call.</summary>
public sealed partial class HclParser
{
    private Expression ReadSteps(Expression source)
    {
        while (true)
        {
            var height = _height;
            Expression next;
            switch (_token.Kind)
            {
                case TokenKind.Dot:
                    next = ReadDot(source);
                    break;
                case TokenKind.OpenBracket:
                    next = ReadBracket(source);
                    break;
                default:
                    return source;
            }

            if (_failed || !Grow(Math.Max(height, _height)))
                return source;
            source = next;
        }
    }

    private Expression ReadDot(Expression source)
    {
        var dot = _token.Start;
        Advance();
        _height = 1;
        switch (_token.Kind)
        {
            case TokenKind.Star:
                Advance();
                return ReadAttributeSplat(source, Span.FromBounds(dot, _previousEnd));
            case TokenKind.Identifier or TokenKind.Number:
                return ReadAttributeStep(source);
            default:
                Fail(HclDiagnostics.AttributeNameExpected(Here));
                return source;
        }
    }

    /// <summary>A name, or the number of a legacy index.</summary>
    private Expression ReadAttributeStep(Expression source)
    {
        if (Is(TokenKind.Identifier))
        {
            var name = _token;
            Advance();
            return new GetAttributeExpression(source, NameOf(name), name.Span, Span.FromBounds(source.Span.Start, name.End));
        }

        if (TextOf(_token).Contains('.'))
        {
            Fail(HclDiagnostics.ChainedLegacyIndex(Here));
            return source;
        }

        var key = ReadNumber();
        return new IndexExpression(source, key, Span.FromBounds(source.Span.Start, key.Span.End));
    }

    private SplatExpression ReadAttributeSplat(Expression source, Span marker)
    {
        var item = new SplatItem(marker);
        Expression each = item;
        var height = 1;
        while (Is(TokenKind.Dot) && !_failed)
        {
            Advance();
            if (_token.Kind is TokenKind.Identifier or TokenKind.Number)
                each = ReadAttributeStep(each);
            else
                Fail(Is(TokenKind.Star) ? HclDiagnostics.NestedSplat(Here) : HclDiagnostics.AttributeNameExpected(Here));
            Grow(height++);
        }

        _height = height;
        return new SplatExpression(source, item, each, isFull: false, Span.FromBounds(source.Span.Start, each.Span.End));
    }

    private Expression ReadBracket(Expression source)
    {
        var open = _token;
        var start = source.Span.Start;
        var outer = Open(_skipsNewlines);
        if (Is(TokenKind.Star))
        {
            Advance();
            if (!Is(TokenKind.CloseBracket))
                Fail(HclDiagnostics.BracketExpected(Here, PlaceOf(open)));
            Close(outer);
            var item = new SplatItem(Span.FromBounds(open.Start, Math.Max(_previousEnd, open.End)));
            _height = 1;
            if (!Enter())
                return source;
            var each = ReadSteps(item);
            _depth--;
            return new SplatExpression(source, item, each, isFull: true, Span.FromBounds(start, each.Span.End));
        }

        _skipsNewlines = true;
        while (Is(TokenKind.Newline))
            Advance();
        var key = ReadExpression();
        if (!Is(TokenKind.CloseBracket))
            Fail(Is(TokenKind.EndOfFile) ? HclDiagnostics.Unclosed(PlaceOf(open)) : HclDiagnostics.BracketExpected(Here, PlaceOf(open)));
        Close(outer);
        return new IndexExpression(source, key, Span.FromBounds(start, Math.Max(_previousEnd, key.Span.End)));
    }

    private Expression ReadCall(Token first)
    {
        var name = NameOf(first);
        var nameEnd = first.End;
        while (Is(TokenKind.DoubleColon))
        {
            Advance();
            if (!Is(TokenKind.Identifier))
                Fail(HclDiagnostics.FunctionNameExpected(Here));
            name = $"{name}::{NameOf(_token)}";
            nameEnd = _token.End;
            Advance();
        }

        if (!Is(TokenKind.OpenParen))
        {
            Fail(HclDiagnostics.FunctionNameExpected(Here));
            return Missing();
        }

        var open = _token;
        var outer = Open(skipsNewlines: true);
        var firstArgument = _expressions.Count;
        var height = 0;
        var expands = false;
        while (!Is(TokenKind.CloseParen) && !_failed)
        {
            _expressions.Add(ReadExpression());
            height = Math.Max(height, _height);
            if (Is(TokenKind.Comma))
            {
                Advance();
                continue;
            }

            if (Is(TokenKind.Ellipsis))
            {
                expands = true;
                Advance();
                if (!Is(TokenKind.CloseParen))
                    Fail(HclDiagnostics.AfterExpansion(Here));
            }
            else if (!Is(TokenKind.CloseParen))
            {
                Fail(Is(TokenKind.EndOfFile) ? HclDiagnostics.Unclosed(PlaceOf(open)) : HclDiagnostics.SeparatorExpected(Here, PlaceOf(open)));
            }
        }

        Close(outer);
        Grow(height);
        return new CallExpression(
            name, Span.FromBounds(first.Start, nameEnd), Take(_expressions, firstArgument), expands, Span.FromBounds(first.Start, Math.Max(_previousEnd, open.End)));
    }
}
