using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Holds the variables of a module instance against their <c>validation</c> blocks.</summary>
internal static class Validation
{
    public static void Run(ModuleInstance module)
    {
        foreach (var variable in module.Configuration.Variables.Values)
        {
            foreach (var rule in variable.Block.Body.Blocks.Where(block => block.Type == "validation"))
                Run(module, variable, rule);
        }
    }

    private static void Run(ModuleInstance module, VariableConfig variable, ConfigBlock rule)
    {
        if (rule.Body.FindOrNull("condition") is not { } condition
            || !module.Resolution.Evaluator(condition.File, module.Scope).Evaluate(condition.Value).TryConvertTo(DataType.Bool, out var holds)
            || holds is not { IsKnown: true, AsBool: false })
            return;
        var message = rule.Body.FindOrNull("error_message") is { } text ? module.Resolution.Evaluator(text.File, module.Scope).Evaluate(text.Value) : null;
        module.Resolution.Diagnostics.Add(TerraformDiagnostics.ValidationFailed(
            variable.Name, message is { IsKnown: true, Type.Kind: DataTypeKind.String } said && !said.IsSensitive ? said.AsString : "", condition.ValuePlace));
    }
}
