using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Hcl;

/// <summary>Tuples, objects, and the for expressions that stand in the same brackets.</summary>
public sealed partial class HclParser
{
    // Lists in progress, as for bodies.
    private readonly List<Expression> _expressions = [];
    private readonly List<ObjectItem> _items = [];

    private Expression ReadTuple()
    {
        var open = _token;
        var outer = Open(skipsNewlines: true);
        if (IsKeyword("for"))
            return ReadFor(open, outer);
        var first = _expressions.Count;
        var height = 0;
        while (!Is(TokenKind.CloseBracket) && !_failed)
        {
            _expressions.Add(ReadExpression());
            height = Math.Max(height, _height);
            if (Is(TokenKind.Comma))
                Advance();
            else if (!Is(TokenKind.CloseBracket))
                Fail(Is(TokenKind.EndOfFile) ? HclDiagnostics.Unclosed(PlaceOf(open)) : HclDiagnostics.SeparatorExpected(Here, PlaceOf(open)));
        }

        Close(outer);
        Grow(height);
        return new TupleExpression(Take(_expressions, first), Span.FromBounds(open.Start, Math.Max(_previousEnd, open.End)));
    }

    private Expression ReadObject()
    {
        var open = _token;
        // Newlines separate items, but a for expression may begin on a later line.
        var outer = Open(skipsNewlines: false);
        if (_token.Kind is TokenKind.Newline or TokenKind.Identifier && BeginsFor(_token.Start))
        {
            _skipsNewlines = true;
            while (Is(TokenKind.Newline))
                Advance();
            return ReadFor(open, outer);
        }

        var first = _items.Count;
        var height = 0;
        while (!Is(TokenKind.CloseBrace) && !_failed)
        {
            if (Is(TokenKind.Newline))
            {
                Advance();
                continue;
            }

            var start = _token.Start;
            var brackets = _brackets;
            var item = ReadObjectItem(open);
            height = Math.Max(height, _height);
            if (_failed && FindResumptionInObject(start, brackets) is >= 0 and var next)
            {
                _items.Add(Clipped(item, next));
                _failed = false;
                _skipsNewlines = false;
                _brackets = brackets;
                GoOnAt(next);
                continue;
            }

            _items.Add(item);
            if (_token.Kind is TokenKind.Comma or TokenKind.Newline)
                Advance();
            else if (!Is(TokenKind.CloseBrace))
                Fail(Is(TokenKind.EndOfFile) ? HclDiagnostics.Unclosed(PlaceOf(open)) : HclDiagnostics.ItemSeparatorExpected(Here, PlaceOf(open)));
        }

        Close(outer);
        Grow(height);
        return new ObjectExpression(Take(_items, first), Span.FromBounds(open.Start, Math.Max(_previousEnd, open.End)));
    }

    private ObjectItem ReadObjectItem(Token open)
    {
        var isParenthesized = Is(TokenKind.OpenParen);
        var key = ReadExpression();
        var height = _height;
        if (_token.Kind is not (TokenKind.Equal or TokenKind.Colon))
            Fail(Is(TokenKind.EndOfFile) ? HclDiagnostics.Unclosed(PlaceOf(open)) : HclDiagnostics.KeySeparatorExpected(Here, PlaceOf(open)));
        if (_failed)
            return new ObjectItem(new MissingExpression(key.Span), new MissingExpression(new Span(key.Span.End, 0)), key.Span);
        if (key is VariableExpression or LiteralExpression { Kind: not LiteralKind.Number })
        {
            key = new TemplateExpression([new TemplateText(_source, key.Span)], isHeredoc: false, key.Span);
        }
        else if (!isParenthesized && IsReference(key))
        {
            Report(HclDiagnostics.AmbiguousKey(PlaceOf(key.Span)));
            key = new MissingExpression(key.Span);
        }

        Advance();
        var value = ReadExpression();
        _height = Math.Max(height, _height);
        if (_failed)
            value = new MissingExpression(value.Span);
        return new ObjectItem(key, value, Span.Cover(key.Span, value.Span));
    }

    // A broken item may have run on into what is read again as the next one.
    private static ObjectItem Clipped(ObjectItem item, int end)
    {
        if (item.Span.End <= end)
            return item;
        var span = Span.FromBounds(item.Span.Start, end);
        var key = item.Key.Span.End <= end ? item.Key : new MissingExpression(span);
        return new ObjectItem(key, new MissingExpression(Span.FromBounds(Math.Clamp(item.Value.Span.Start, key.Span.End, end), end)), span);
    }

    private static bool IsReference(Expression key)
    {
        while (true)
        {
            switch (key)
            {
                case VariableExpression:
                    return true;
                case GetAttributeExpression attribute:
                    key = attribute.Source;
                    break;
                case IndexExpression { Key: LiteralExpression } index:
                    key = index.Source;
                    break;
                case IndexExpression { Key: TemplateExpression text } index when text.Parts.All(part => part is TemplateText):
                    key = index.Source;
                    break;
                default:
                    return false;
            }
        }
    }

    // Looks ahead over newlines and comments without consuming them: in an object without for they separate items.
    private bool BeginsFor(int position)
    {
        var rest = _text.AsSpan(_lexer.SkipTrivia(position));
        return rest.StartsWith("for") && Characters.IdentifierLength(rest) == 3;
    }

    private Expression ReadFor(Token open, bool outer)
    {
        var isObject = open.Kind == TokenKind.OpenBrace;
        Advance();
        var (keyName, valueName) = ReadForNames(HclDiagnostics.InvalidFor);
        var collection = ReadExpression();
        var height = _height;
        if (!Is(TokenKind.Colon))
            Fail(HclDiagnostics.InvalidFor(Here, "the colon after the collection"));
        Advance();
        Expression? key = null;
        var value = ReadExpression();
        height = Math.Max(height, _height);
        if (Is(TokenKind.FatArrow))
        {
            key = value;
            Advance();
            value = ReadExpression();
            height = Math.Max(height, _height);
        }

        var ellipsis = _token;
        if (Is(TokenKind.Ellipsis))
            Advance();
        Expression? condition = null;
        if (IsKeyword("if"))
        {
            Advance();
            condition = ReadExpression();
            height = Math.Max(height, _height);
        }

        if (!Is(isObject ? TokenKind.CloseBrace : TokenKind.CloseBracket))
            Fail(Is(TokenKind.EndOfFile) ? HclDiagnostics.Unclosed(PlaceOf(open)) : HclDiagnostics.InvalidFor(Here, "the closing bracket"));
        Close(outer);
        Grow(height);
        var span = Span.FromBounds(open.Start, Math.Max(_previousEnd, open.End));
        if (_failed || !IsSoundFor(isObject, key, value, ellipsis))
            return new MissingExpression(span);
        return new ForExpression(keyName, valueName, collection, key, value, condition, ellipsis.Kind == TokenKind.Ellipsis, span);
    }

    private bool IsSoundFor(bool isObject, Expression? key, Expression value, Token ellipsis)
    {
        if (isObject && key is null)
            Report(HclDiagnostics.KeyMissing(PlaceOf(value.Span)));
        else if (!isObject && key is not null)
            Report(HclDiagnostics.KeyInTuple(PlaceOf(key.Span)));
        else if (!isObject && ellipsis.Kind == TokenKind.Ellipsis)
            Report(HclDiagnostics.GroupingInTuple(PlaceOf(ellipsis)));
        else
            return true;
        return false;
    }

    /// <summary><c>value in</c> or <c>key, value in</c>, of a for expression or directive.</summary>
    private (string? Key, string Value) ReadForNames(Func<Place, string, Diagnostics.Diagnostic> fault)
    {
        string? key = null;
        var value = ReadForName(fault);
        if (Is(TokenKind.Comma))
        {
            Advance();
            key = value;
            value = ReadForName(fault);
        }

        if (!IsKeyword("in"))
            Fail(fault(Here, "\"in\""));
        Advance();
        return (key, value);
    }

    private string ReadForName(Func<Place, string, Diagnostics.Diagnostic> fault)
    {
        if (!Is(TokenKind.Identifier))
        {
            Fail(fault(Here, "a name"));
            return "";
        }

        var name = NameOf(_token);
        Advance();
        return name;
    }
}
