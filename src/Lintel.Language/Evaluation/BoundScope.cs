using Lintel.Language.Functions;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>A scope with one or two names more: those that <c>for</c> binds, or a template's variables.</summary>
internal sealed class BoundScope(Scope outer, IReadOnlyDictionary<string, Value> names) : Scope
{
    public override IEnumerable<string> Names => names.Keys.Concat(outer.Names);

    public override Value? Resolve(VariableExpression root, ReadOnlySpan<Step> steps, Place place, Evaluator evaluator, out int taken)
    {
        if (!names.TryGetValue(root.Name, out var value))
            return outer.Resolve(root, steps, place, evaluator, out taken);
        taken = 0;
        return value;
    }

    public override FunctionContext FunctionContext(EvaluationBudget budget) => outer.FunctionContext(budget);
}
