using Lintel.Language.Functions;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>The scope of a template: the variables that it was given and nothing else.</summary>
internal sealed class TemplateScope(Value variables, Scope outer) : Scope
{
    public override IEnumerable<string> Names => variables.AsMap.Keys;

    public override bool IsConsole => outer.IsConsole;

    public override FunctionContext FunctionContext(EvaluationBudget budget) => outer.FunctionContext(budget);

    public override string? ProviderOrNull(string localName) => outer.ProviderOrNull(localName);

    public override Value? Resolve(VariableExpression root, ReadOnlySpan<Step> steps, Place place, Evaluator evaluator, out int taken)
    {
        taken = 0;
        return variables.AsMap.GetValueOrDefault(root.Name);
    }
}

/// <summary>That a template is being rendered, in which some functions may not be called.</summary>
internal sealed record TemplateMode(bool ReadsFiles)
{
    public bool Forbids(Function function) => !ReadsFiles && function.ReadsFiles;
}
