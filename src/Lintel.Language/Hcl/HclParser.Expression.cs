using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Hcl;

/// <summary>Expressions: conditionals, operators by precedence, and the terms that begin with a token of their own.</summary>
public sealed partial class HclParser
{
    private Expression ReadExpression()
    {
        if (!Enter())
            return Missing();
        var expression = ReadOperation(1);
        if (Is(TokenKind.Question))
            expression = ReadConditional(expression);
        _depth--;
        return expression;
    }

    private Expression ReadConditional(Expression condition)
    {
        var height = _height;
        Advance();
        var then = ReadExpression();
        height = Math.Max(height, _height);
        if (!Is(TokenKind.Colon))
        {
            Fail(HclDiagnostics.ColonExpected(Here));
            return condition;
        }

        Advance();
        var otherwise = ReadExpression();
        Grow(Math.Max(height, _height));
        return new ConditionalExpression(condition, then, otherwise, Span.Cover(condition.Span, otherwise.Span));
    }

    /// <summary>Operators that bind at least this tightly; all of them gather to the left.</summary>
    private Expression ReadOperation(int minimum)
    {
        var left = ReadSteps(ReadTerm());
        while (true)
        {
            var (op, precedence) = OperatorOf(_token.Kind);
            if (precedence < minimum)
                return left;
            var height = _height;
            Advance();
            var right = ReadOperation(precedence + 1);
            if (!Grow(Math.Max(height, _height)))
                return left;
            left = new BinaryExpression(op, left, right, Span.Cover(left.Span, right.Span));
        }
    }

    private static (BinaryOperator Operator, int Precedence) OperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Or => (BinaryOperator.Or, 1),
        TokenKind.And => (BinaryOperator.And, 2),
        TokenKind.EqualEqual => (BinaryOperator.Equal, 3),
        TokenKind.NotEqual => (BinaryOperator.NotEqual, 3),
        TokenKind.Less => (BinaryOperator.Less, 4),
        TokenKind.LessOrEqual => (BinaryOperator.LessOrEqual, 4),
        TokenKind.Greater => (BinaryOperator.Greater, 4),
        TokenKind.GreaterOrEqual => (BinaryOperator.GreaterOrEqual, 4),
        TokenKind.Plus => (BinaryOperator.Add, 5),
        TokenKind.Minus => (BinaryOperator.Subtract, 5),
        TokenKind.Star => (BinaryOperator.Multiply, 6),
        TokenKind.Slash => (BinaryOperator.Divide, 6),
        TokenKind.Percent => (BinaryOperator.Modulo, 6),
        _ => (default, 0),
    };

    private Expression ReadTerm()
    {
        _height = 1;
        switch (_token.Kind)
        {
            case TokenKind.String:
                return ReadString();
            case TokenKind.QuoteOpen:
                return ReadQuoted();
            case TokenKind.HeredocOpen:
                return ReadHeredoc();
            case TokenKind.Identifier:
                return ReadNamed();
            case TokenKind.Number:
                return ReadNumber();
            case TokenKind.OpenParen:
                return ReadParenthesized();
            case TokenKind.OpenBracket:
                return ReadTuple();
            case TokenKind.OpenBrace:
                return ReadObject();
            case TokenKind.Minus:
                return ReadUnary(UnaryOperator.Negate);
            case TokenKind.Bang:
                return ReadUnary(UnaryOperator.Not);
            default:
                Fail(HclDiagnostics.ExpressionExpected(Here));
                return Missing();
        }
    }

    private Expression ReadNumber()
    {
        var span = _token.Span;
        var isNumber = Literals.IsNumber(TextOf(_token));
        if (!isNumber)
            Report(HclDiagnostics.InvalidNumber(Here));
        Advance();
        return isNumber ? new LiteralExpression(LiteralKind.Number, span) : new MissingExpression(span);
    }

    private UnaryExpression ReadUnary(UnaryOperator op)
    {
        var start = _token.Start;
        Advance();
        Expression operand = Missing();
        if (Enter())
        {
            operand = ReadSteps(ReadTerm());
            _depth--;
        }

        Grow(_height);
        return new UnaryExpression(op, operand, Span.FromBounds(start, operand.Span.End));
    }

    private ParenthesizedExpression ReadParenthesized()
    {
        var open = _token;
        var outer = Open(skipsNewlines: true);
        var inner = ReadExpression();
        if (!Is(TokenKind.CloseParen))
            Fail(Is(TokenKind.EndOfFile) ? HclDiagnostics.Unclosed(PlaceOf(open)) : HclDiagnostics.ParenthesisExpected(Here, PlaceOf(open)));
        Close(outer);
        Grow(_height);
        return new ParenthesizedExpression(inner, Span.FromBounds(open.Start, Math.Max(_previousEnd, inner.Span.End)));
    }

    /// <summary>A literal word, a function call or the root of a reference.</summary>
    private Expression ReadNamed()
    {
        var name = _token;
        Advance();
        if (_token.Kind is TokenKind.OpenParen or TokenKind.DoubleColon)
            return ReadCall(name);
        return TextOf(name) switch
        {
            "true" => new LiteralExpression(LiteralKind.True, name.Span),
            "false" => new LiteralExpression(LiteralKind.False, name.Span),
            "null" => new LiteralExpression(LiteralKind.Null, name.Span),
            _ => new VariableExpression(NameOf(name), name.Span),
        };
    }
}
