using Lintel.Language.Functions;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>Gives names their values. The evaluator binds the names of <c>for</c> itself; every other root name is asked for here.</summary>
public abstract class Scope
{
    /// <summary>
    /// Resolves a reference. <paramref name="steps"/> are the attribute and literal index steps after the root name; the scope takes as many
    /// as it can use (so that <c>aws_vpc.main.cidr_block</c> never evaluates the rest of the resource) and says how many in <paramref name="taken"/>.
    /// Null when the root name means nothing here: the evaluator then reports it. Faults that <c>try</c> may catch are reported with
    /// <see cref="Evaluator.Fail"/>, others to the evaluator's diagnostics.
    /// </summary>
    public abstract Value? Resolve(VariableExpression root, ReadOnlySpan<Step> steps, Place place, Evaluator evaluator, out int taken);

    /// <summary>Root names that exist here, for "did you mean".</summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>What a call may use: by default no files.</summary>
    public virtual FunctionContext FunctionContext(EvaluationBudget budget) => new(EmptyTree.Instance, "", budget);

    /// <summary>The source of the provider that goes by a local name, empty when that is not known; null when no such provider is required.</summary>
    public virtual string? ProviderOrNull(string localName) => "";

    /// <summary>True for a console, which knows the function <c>type</c> and has no plan.</summary>
    public virtual bool IsConsole => false;
}
