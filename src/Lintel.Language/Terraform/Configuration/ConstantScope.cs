using Lintel.Language.Evaluation;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>Where no name means anything: defaults, variable files, backend settings.</summary>
internal sealed class ConstantScope : Scope
{
    public static readonly ConstantScope Instance = new();

    public override IEnumerable<string> Names => [];

    public override Value? Resolve(VariableExpression root, ReadOnlySpan<Step> steps, Place place, Evaluator evaluator, out int taken)
    {
        taken = steps.Length;
        evaluator.Fail(TerraformDiagnostics.VariablesNotAllowed(root.Name, new Place(place.File, root.Span)));
        return Value.UnknownOf(DataType.Dynamic, new Unknown($"\"{root.Name}\" has no value here"));
    }
}
