using System.Diagnostics.CodeAnalysis;

namespace Lintel.Framework.Definitions;

/// <summary>Reads the text of a <see cref="RiskExpression"/>; the first problem ends it.</summary>
internal sealed class RiskExpressionParser(string text)
{
    private const int MaxDepth = 64;

    private int _position;
    private int _depth;
    private string? _problem;

    public bool TryParse([NotNullWhen(true)] out RiskExpression? expression, [NotNullWhen(false)] out string? problem)
    {
        var parsed = text.AsSpan().Trim(" \t\r\n").SequenceEqual(RiskExpression.DefaultWord) ? RiskExpression.Default : Any();
        SkipSpace();
        if (_problem is null && !parsed.IsDefault && _position < text.Length)
            Expect("&& or ||");
        (expression, problem) = _problem is null ? (parsed, null) : ((RiskExpression?)null, _problem);
        return expression is not null;
    }

    private RiskExpression Any() => Chain("||", All, RiskExpression.Any);

    private RiskExpression All() => Chain("&&", Term, RiskExpression.All);

    private RiskExpression Chain(string sign, Func<RiskExpression> operand, Func<IEnumerable<RiskExpression>, RiskExpression> join)
    {
        List<RiskExpression> operands = [operand()];
        while (_problem is null && Take(sign))
            operands.Add(operand());
        return join(operands);
    }

    private RiskExpression Term()
    {
        if (_depth == MaxDepth)
            return Fail($"is nested deeper than {MaxDepth} levels");
        _depth++;
        var term = Take("!") ? RiskExpression.Not(Term()) : Take("(") ? Group() : Choice();
        _depth--;
        return term;
    }

    private RiskExpression Group()
    {
        var group = Any();
        return _problem is not null || Take(")") ? group : Expect("&&, || or a closing parenthesis");
    }

    private RiskExpression Choice()
    {
        var start = _position;
        while (_position < text.Length && (char.IsAsciiLetterOrDigit(text[_position]) || text[_position] == '_'))
            _position++;
        var id = text[start.._position];
        return id switch
        {
            "" => Expect("a choice id"),
            RiskExpression.DefaultWord => Fail("uses default within an expression, where it can only stand alone"),
            _ => RiskExpression.Choice(id),
        };
    }

    private bool Take(string sign)
    {
        SkipSpace();
        if (_problem is not null || !text.AsSpan(_position).StartsWith(sign, StringComparison.Ordinal))
            return false;
        _position += sign.Length;
        return true;
    }

    private void SkipSpace()
    {
        while (_position < text.Length && text[_position] is (' ' or '\t' or '\r' or '\n'))
            _position++;
    }

    private RiskExpression Expect(string what) => Fail(_position < text.Length
        ? $"has {Quoted.Text(text[_position..])} at character {_position + 1}, where {what} should stand"
        : $"ends where {what} should stand");

    private RiskExpression Fail(string problem)
    {
        _problem ??= problem;
        return RiskExpression.Default;
    }
}
