using Lintel.Language.Diagnostics;
using Lintel.Language.Evaluation;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Resolves <c>module.name</c>, <c>module.name.output</c>, <c>module.name["key"].output</c>.</summary>
internal static class ModuleReference
{
    public static Value Resolve(ModuleInstance from, string name, ReadOnlySpan<Step> steps, Place place, Evaluator evaluator, out int taken)
    {
        taken = 1;
        if (from.CallOrNull(name) is not { } call)
        {
            evaluator.Fail(TerraformDiagnostics.Undeclared(
                "Module", name, Suggestion.OrNothing(name, from.Configuration.ModuleCalls.Keys), place.Upto(steps, 2)));
            return Value.UnknownOf(DataType.Dynamic, new Unknown($"module \"{name}\" is not declared", new Symbol(from.Qualify("module." + name), "")));
        }

        if (from.DuplicateOrNull("module." + name) is { } duplicate)
            return duplicate;
        var key = InstanceKey.None;
        if (call.Repetitions.Kind != RepetitionKind.Single)
        {
            if (steps.Length < 2 || KeyReader.OrNull(steps[1]) is not { } given)
                return Whole(call, place);
            key = given;
            taken = 2;
        }

        if (call.TargetOrNull is null)
            return call.NotHere(key);
        if (call is { Repetitions: { Kind: RepetitionKind.Single, IsKnown: true }, Instances.IsEmpty: true })
            return Value.DynamicNull;
        if (!call.Repetitions.IsKnown)
            return InstanceValues.NotKnown(call.Repetitions, call.AddressOf(key));
        if (call.InstanceOrNull(key) is not { } instance)
            return InstanceValues.NoSuchKey(call.AddressOf(key), place, evaluator);
        if (steps.Length <= taken || steps[taken].Name is not { } output)
            return instance.Outputs(place);
        if (instance.OutputOrNull(output, place) is { } value)
        {
            taken++;
            return value;
        }

        taken++;
        evaluator.Fail(TerraformDiagnostics.UnsupportedAttribute(
            output, $"module \"{name}\"", Suggestion.OrNothing(output, instance.Configuration.Outputs.Keys), place.Of(steps[taken - 1])));
        return Value.UnknownOf(DataType.Dynamic, new Unknown($"module \"{name}\" has no output \"{output}\"", new Symbol(instance.Path, output)));
    }

    private static Value Whole(ModuleCall call, Place place) =>
        InstanceValues.All(call.Repetitions, call.Address, key => call.ValueOf(key, place));
}
