using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Where a module's variables get their values: the person for the root, the call for the others.</summary>
internal abstract class Inputs
{
    /// <summary>The value given for a variable, not yet converted; null when none is given.</summary>
    protected abstract Value? GivenOrNull(VariableConfig variable);

    protected abstract void ReportWrongType(ModuleInstance module, VariableConfig variable);

    public Value Value(ModuleInstance module, VariableConfig variable)
    {
        var given = GivenOrNull(variable);
        if (given is { IsNull: true } && !variable.IsNullable && variable.Default is not null)
            given = null;
        if (given is null)
            return Mark(variable, DefaultOf(module, variable));
        if (TryConvert(variable, given, out var value))
            return Mark(variable, value);
        ReportWrongType(module, variable);
        return Mark(variable, NotKnown(module, variable, $"the value of variable \"{variable.Name}\" is not of its type"));
    }

    private static Value DefaultOf(ModuleInstance module, VariableConfig variable)
    {
        if (variable.Default is not { } expression)
            return NotKnown(module, variable, $"variable \"{variable.Name}\" has no value");
        var value = module.Resolution.Evaluator(expression.File, ConstantScope.Instance).Evaluate(expression.Value);
        if (TryConvert(variable, value, out var converted))
            return converted;
        module.Resolution.Diagnostics.Add(TerraformDiagnostics.InvalidDefault(expression.ValuePlace, "variable"));
        return NotKnown(module, variable, $"the default of variable \"{variable.Name}\" is not of its type");
    }

    private static bool TryConvert(VariableConfig variable, Value value, out Value converted) =>
        (variable.Type.Defaults?.Apply(value) ?? value).TryConvertTo(variable.Type.Type, out converted);

    private static Value NotKnown(ModuleInstance module, VariableConfig variable, string reason) =>
        Values.Value.UnknownOf(variable.Type.Type, new Unknown(reason, new Symbol(module.Qualify("var." + variable.Name), "")));

    private static Value Mark(VariableConfig variable, Value value) => variable.IsSensitive || variable.IsEphemeral
        ? value.AddMarks(new Marks { Sensitive = variable.IsSensitive, Ephemeral = variable.IsEphemeral })
        : value;
}

/// <summary>The arguments of a module call, evaluated in the module that calls.</summary>
internal sealed class CallInputs(ModuleCall call, Repetition repetition) : Inputs
{
    private readonly ModuleScope _scope = new(call.Module, repetition);

    protected override Value? GivenOrNull(VariableConfig variable) => call.Block.Body.FindOrNull(variable.Name) is { } argument
        ? call.Module.Resolution.Evaluator(argument.File, _scope).Evaluate(argument.Value)
        : null;

    protected override void ReportWrongType(ModuleInstance module, VariableConfig variable)
    {
        if (call.Block.Body.FindOrNull(variable.Name) is { } argument)
            module.Resolution.Diagnostics.Add(TerraformDiagnostics.InvalidVariableValue(variable.Name, argument.ValuePlace));
    }
}
