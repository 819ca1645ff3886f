using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>Evaluates expressions of one file in a scope. A faulty expression gives a diagnostic and an unknown value, never an exception.</summary>
public sealed partial class Evaluator(SourceFile file, Scope scope, DiagnosticBag diagnostics, EvaluationBudget budget)
{
    private static readonly Value Faulty = Value.UnknownOf(DataType.Dynamic, new Unknown("the expression is faulty"));

    private Dictionary<SplatItem, Value>? _splatItems;

    public SourceFile File { get; } = file;

    public Scope Scope { get; } = scope;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public EvaluationBudget Budget { get; } = budget;

    public Value Evaluate(Expression expression)
    {
        if (!Budget.TrySpend())
            return Fail(EvaluationDiagnostics.BudgetSpent(At(expression)));
        if (!Budget.TryEnter())
            return Fail(EvaluationDiagnostics.TooDeep(At(expression), Budget.MaxDepth));
        try
        {
            return Dispatch(expression);
        }
        finally
        {
            Budget.Leave();
        }
    }

    private Value Dispatch(Expression expression) => expression switch
    {
        LiteralExpression literal => Literal(literal),
        TemplateExpression template => Template(template),
        VariableExpression or GetAttributeExpression or IndexExpression => Reference(expression),
        CallExpression call => Call(call),
        ConditionalExpression conditional => Conditional(conditional),
        BinaryExpression binary => Binary(binary),
        UnaryExpression unary => Unary(unary),
        TupleExpression tuple => Tuple(tuple),
        ObjectExpression @object => Object(@object),
        ForExpression @for => For(@for),
        SplatExpression splat => Splat(splat),
        SplatItem item => _splatItems?.GetValueOrDefault(item) ?? Faulty,
        ParenthesizedExpression parenthesized => Evaluate(parenthesized.Inner),
        _ => Faulty,
    };

    private Value Literal(LiteralExpression literal) => literal.Kind switch
    {
        LiteralKind.True => Value.True,
        LiteralKind.False => Value.False,
        LiteralKind.Null => Value.DynamicNull,
        _ => Number.TryParse(File.Slice(literal.Span), out var number) ? Value.Number(number) : Faulty,
    };

    private Evaluator With(Scope inner) => new(File, inner, Diagnostics, Budget) { _splatItems = _splatItems };

    private Evaluator With(DiagnosticBag bag) => new(File, Scope, bag, Budget) { _splatItems = _splatItems };

    private Value Fail(Diagnostic diagnostic)
    {
        Diagnostics.Add(diagnostic);
        return Faulty;
    }

    private Place At(SyntaxNode node) => new(File, node.Span);

    /// <summary>An unknown that says why by the first unknown it was made from.</summary>
    private static Value UnknownFrom(DataType type, params ReadOnlySpan<Value> operands)
    {
        foreach (var operand in operands)
        {
            if (operand.FirstUnknown() is { } why)
                return Value.UnknownOf(type, new Unknown(why.Reason, NotNull: !type.IsDynamic));
        }

        return Value.UnknownOf(type, new Unknown("it depends on a value that is not known"));
    }
}
