using Lintel.Language.Evaluation;
using Lintel.Language.Functions;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Inside a <c>dynamic</c> block: its iterator, and everything around it.</summary>
internal sealed class IteratorScope(InstanceScope outer, string name, Value key, Value value) : InstanceScope
{
    public override IEnumerable<string> Names => outer.Names.Append(name);

    public override FunctionContext FunctionContext(EvaluationBudget budget) => outer.FunctionContext(budget);

    public override bool IsHypothetical => outer.IsHypothetical;

    public override string? ProviderOrNull(string localName) => outer.ProviderOrNull(localName);

    public override Value? Resolve(VariableExpression root, ReadOnlySpan<Step> steps, Place place, Evaluator evaluator, out int taken)
    {
        if (root.Name != name)
            return outer.Resolve(root, steps, place, evaluator, out taken);
        taken = 0;
        if (steps.Length == 0 || steps[0].Name is not ("key" or "value"))
            return Value.Object([KeyValuePair.Create("key", key), KeyValuePair.Create("value", value)]);
        taken = 1;
        return steps[0].Name == "key" ? key : value;
    }
}
