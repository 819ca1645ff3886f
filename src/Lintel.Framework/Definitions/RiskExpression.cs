using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Lintel.Framework.Definitions;

/// <summary>
/// A condition over the choices of a question, in the words of a
/// <see href="https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html">lens</see>:
/// choice ids, <c>&amp;&amp;</c>, <c>||</c>, <c>!</c>, parentheses, or <c>default</c> alone. <c>!</c> binds closest, then <c>&amp;&amp;</c>.
/// </summary>
public sealed class RiskExpression : IEquatable<RiskExpression>
{
    /// <summary>The word that holds always.</summary>
    internal const string DefaultWord = "default";

    private readonly Form _form;
    private readonly string _choiceId;
    private readonly ImmutableArray<RiskExpression> _operands;

    private RiskExpression(Form form, string choiceId, ImmutableArray<RiskExpression> operands) => (_form, _choiceId, _operands) = (form, choiceId, operands);

    private enum Form
    {
        Default,
        Choice,
        Not,
        All,
        Any,
    }

    /// <summary>The expression <c>default</c>, which holds always.</summary>
    public static RiskExpression Default { get; } = new(Form.Default, "", []);

    /// <summary>Whether this is <c>default</c>.</summary>
    public bool IsDefault => _form == Form.Default;

    /// <summary>The ids of the choices that are named, in their order and as often as they are.</summary>
    public IEnumerable<string> ChoiceIds => _form == Form.Choice ? [_choiceId] : _operands.SelectMany(operand => operand.ChoiceIds);

    /// <summary>Holds when the choice is selected.</summary>
    public static RiskExpression Choice(string id) => new(Form.Choice, id, []);

    /// <summary>Holds when the other does not.</summary>
    public static RiskExpression Not(RiskExpression operand) => new(Form.Not, "", [operand]);

    /// <summary>Holds when all of them do.</summary>
    public static RiskExpression All(IEnumerable<RiskExpression> operands) => Join(Form.All, operands);

    /// <summary>Holds when one of them does.</summary>
    public static RiskExpression Any(IEnumerable<RiskExpression> operands) => Join(Form.Any, operands);

    /// <summary>Reads an expression, or says in one sentence what is wrong with it.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out RiskExpression? expression, [NotNullWhen(false)] out string? problem) =>
        new RiskExpressionParser(text).TryParse(out expression, out problem);

    /// <summary>
    /// Whether the condition holds. A choice that does not apply counts as fulfilled where it is a term of <c>&amp;&amp;</c> or the whole condition, and as not
    /// fulfilled where it is a term of <c>||</c>. The same goes for its negation: what does not apply neither helps nor harms, selected or not.
    /// </summary>
    /// <param name="selected">Ids of the selected choices.</param>
    /// <param name="notApplicable">Ids of the choices that do not apply; a selected choice applies.</param>
    public bool Holds(IReadOnlySet<string> selected, IReadOnlySet<string> notApplicable) => Holds(selected, notApplicable, neutral: true);

    /// <summary>Whether both are written the same, apart from spaces and parentheses that change nothing.</summary>
    public bool Equals(RiskExpression? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as RiskExpression);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The expression with as few parentheses as it needs.</summary>
    public override string ToString() => _form switch
    {
        Form.Default => DefaultWord,
        Form.Choice => _choiceId,
        Form.Not => "!" + Within(Form.Not, _operands[0]),
        Form.All => string.Join(" && ", _operands.Select(operand => Within(Form.All, operand))),
        _ => string.Join(" || ", _operands),
    };

    // Chains are kept flat, so that a long one is not deep.
    private static RiskExpression Join(Form form, IEnumerable<RiskExpression> operands)
    {
        ImmutableArray<RiskExpression> flat = [.. operands.SelectMany(operand => operand._form == form ? operand._operands : [operand])];
        return flat.Length == 1 ? flat[0] : new(form, "", flat);
    }

    private static string Within(Form outer, RiskExpression operand) =>
        operand._form == Form.Any || (operand._form == Form.All && outer == Form.Not) ? $"({operand})" : operand.ToString();

    private bool Holds(IReadOnlySet<string> selected, IReadOnlySet<string> notApplicable, bool neutral) => _form switch
    {
        Form.Default => true,
        Form.Choice => selected.Contains(_choiceId) || (neutral && notApplicable.Contains(_choiceId)),
        Form.Not => IsNeutral(selected, notApplicable) ? neutral : !_operands[0].Holds(selected, notApplicable, neutral),
        Form.All => _operands.All(operand => operand.Holds(selected, notApplicable, neutral: true)),
        _ => _operands.Any(operand => operand.Holds(selected, notApplicable, neutral: false)),
    };

    // Whether this negates, once or more, nothing but a choice that does not apply.
    private bool IsNeutral(IReadOnlySet<string> selected, IReadOnlySet<string> notApplicable) => _form switch
    {
        Form.Choice => !selected.Contains(_choiceId) && notApplicable.Contains(_choiceId),
        Form.Not => _operands[0].IsNeutral(selected, notApplicable),
        _ => false,
    };
}
