using Lintel.Language.Functions;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>A scope as a console sees it: with the function <c>type</c>, and without a plan.</summary>
/// <param name="inner">The scope of the module that the console looks into.</param>
public sealed class ConsoleScope(Scope inner) : Scope
{
    public override IEnumerable<string> Names => inner.Names;

    public override bool IsConsole => true;

    public override FunctionContext FunctionContext(EvaluationBudget budget) => inner.FunctionContext(budget);

    public override string? ProviderOrNull(string localName) => inner.ProviderOrNull(localName);

    public override Value? Resolve(VariableExpression root, ReadOnlySpan<Step> steps, Place place, Evaluator evaluator, out int taken) =>
        inner.Resolve(root, steps, place, evaluator, out taken);
}
