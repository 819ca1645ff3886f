using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>Evaluates expressions of one file in a scope. A faulty expression gives a diagnostic and an unknown value, never an exception.</summary>
public sealed partial class Evaluator(SourceFile file, Scope scope, DiagnosticBag diagnostics, EvaluationBudget budget)
{
    public SourceFile File { get; } = file;

    public Scope Scope { get; } = scope;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public EvaluationBudget Budget { get; } = budget;

    public Value Evaluate(Expression expression) => !Budget.TrySpend() ? Value.DynamicNull :
        Value.UnknownOf(DataType.Dynamic, new Unknown($"{expression.GetType().Name} is not evaluated yet"));
}
