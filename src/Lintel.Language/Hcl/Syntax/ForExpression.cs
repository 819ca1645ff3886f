using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary><c>[for k, v in c : value if condition]</c> or <c>{for k, v in c : key => value… if condition}</c>.</summary>
public sealed class ForExpression(
    string? keyName, string valueName, Expression collection, Expression? key, Expression value, Expression? condition, bool isGrouping, Span span)
    : Expression(span)
{
    public string? KeyName { get; } = keyName;

    public string ValueName { get; } = valueName;

    public Expression Collection { get; } = collection;

    /// <summary>Null for the tuple form.</summary>
    public Expression? Key { get; } = key;

    public Expression Value { get; } = value;

    public Expression? Condition { get; } = condition;

    /// <summary>True when the value is followed by <c>...</c>: values of equal keys are gathered in a tuple.</summary>
    public bool IsGrouping { get; } = isGrouping;

    public override IEnumerable<SyntaxNode> Children
    {
        get
        {
            yield return Collection;
            if (Key is not null)
                yield return Key;
            yield return Value;
            if (Condition is not null)
                yield return Condition;
        }
    }
}
