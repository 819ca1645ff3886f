using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>Evaluates expressions of one file in a scope. A faulty expression gives a diagnostic and an unknown value, never an exception.</summary>
/// <param name="file">The file that the expressions stand in.</param>
/// <param name="scope">What names mean there.</param>
/// <param name="diagnostics">Where faults are reported.</param>
/// <param name="budget">What may be spent.</param>
public sealed partial class Evaluator(SourceFile file, Scope scope, DiagnosticBag diagnostics, EvaluationBudget budget)
{
    // Values are walked recursively, so how deep they nest is bounded too.
    private const int MaxValueDepth = 100;

    // As many values are walked through wherever it is looked at.
    private const int MaxValueSize = 2_000_000;

    // Steps are taken from the common budget in handfuls, because many evaluators share it.
    private const int Handful = 64;

    private static readonly Unknown Faulty = new("its expression is faulty");

    private int _credit;
    private int _failures;
    private Capture? _capture;
    private Binding? _bindings;
    private TemplateMode? _inTemplate;
    private Value? _expanded;

    public SourceFile File { get; } = file;

    public Scope Scope { get; } = scope;

    /// <summary>Where faults are reported at this moment: while <c>try</c> tries, nobody else hears of them.</summary>
    public DiagnosticBag Diagnostics => _capture?.Bag ?? diagnostics;

    public EvaluationBudget Budget { get; } = budget;

    public Value Evaluate(Expression expression)
    {
        while (expression is ParenthesizedExpression parenthesized)
            expression = parenthesized.Inner;
        if (!TryEnter(expression))
            return Value.UnknownOf(DataType.Dynamic, Faulty);
        var value = expression switch
        {
            LiteralExpression literal => EvaluateLiteral(literal),
            TemplateExpression template => EvaluateTemplate(template),
            VariableExpression or GetAttributeExpression or IndexExpression or SplatItem => EvaluateReference(expression),
            CallExpression call => EvaluateCall(call),
            ConditionalExpression conditional => EvaluateConditional(conditional),
            BinaryExpression binary => EvaluateBinary(binary),
            UnaryExpression unary => EvaluateUnary(unary),
            ObjectExpression @object => EvaluateObject(@object),
            TupleExpression tuple => EvaluateTuple(tuple),
            ForExpression @for => EvaluateFor(@for),
            SplatExpression splat => EvaluateSplat(splat),
            _ => Missing(),
        };
        Budget.Leave();
        return value.Type.Depth > MaxValueDepth ? Fail(EvaluationDiagnostics.NestedTooDeeply(At(expression)))
            : value.Size > MaxValueSize ? Fail(EvaluationDiagnostics.TooLarge(At(expression)))
            : value;
    }

    /// <summary>
    /// Reports a fault of the expression at hand: <c>try</c> and <c>can</c> see it, and it is heard of only where they do not.
    /// </summary>
    /// <returns>The unknown value that a faulty expression has.</returns>
    public Value Fail(Diagnostic diagnostic)
    {
        _failures++;
        Diagnostics.Add(diagnostic);
        return Value.UnknownOf(DataType.Dynamic, Faulty);
    }

    internal Place At(SyntaxNode node) => new(File, node.Span);

    /// <summary>Evaluates and holds back what is reported meanwhile.</summary>
    private Capture Captured(Func<Value> evaluate)
    {
        var (outer, failures) = (_capture, _failures);
        var capture = _capture = new Capture();
        capture.Value = evaluate();
        capture.Failures = _failures - failures;
        (_capture, _failures) = (outer, failures);
        return capture;
    }

    /// <summary>Evaluates an argument and holds back what is reported meanwhile.</summary>
    internal Capture Attempt(Argument argument) => Captured(() => ValueOf(argument));

    /// <summary>An evaluator of a template, which is part of this evaluation.</summary>
    internal Evaluator Nested(SourceFile template, Scope scope, bool readsFiles) =>
        new(template, scope, Diagnostics, Budget) { _inTemplate = new TemplateMode(readsFiles) };

    /// <summary>Reports that no template may be rendered in a template; false where none is.</summary>
    internal bool ForbidsTemplates(CallExpression call)
    {
        if (_inTemplate is null)
            return false;
        Fail(EvaluationDiagnostics.NotInTemplate(At(call), call.Name));
        return true;
    }

    /// <summary>Reports what was held back.</summary>
    internal void Release(Capture capture)
    {
        Diagnostics.AddRange(capture.Diagnostics);
        _failures += capture.Failures;
    }

    /// <summary>Takes a step and goes one level down; after true, the budget must be left again.</summary>
    private bool TryEnter(SyntaxNode expression)
    {
        if (--_credit < 0)
        {
            if (!Budget.TrySpend(Handful))
            {
                Fail(EvaluationDiagnostics.BudgetSpent());
                return false;
            }

            _credit = Handful;
        }

        if (Budget.TryEnter())
            return true;
        Fail(EvaluationDiagnostics.TooDeep(At(expression)));
        return false;
    }

    // The parser has reported what is missing.
    private Value Missing()
    {
        _failures++;
        return Value.UnknownOf(DataType.Dynamic, Faulty);
    }

    private Value EvaluateLiteral(LiteralExpression literal) => literal.Kind switch
    {
        LiteralKind.True => Value.True,
        LiteralKind.False => Value.False,
        LiteralKind.Null => Value.DynamicNull,
        _ => Number.TryParse(File.Slice(literal.Span), out var number)
            ? Value.Number(number)
            : Value.UnknownOf(DataType.Number, new Unknown("the number is too large", NotNull: true)),
    };
}
