using Lintel.Language.Diagnostics;
using Lintel.Language.Evaluation;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Resolves <c>aws_vpc.main.id</c>, <c>aws_subnet.a[0].id</c>, <c>data.aws_region.current.name</c>.</summary>
internal static class ResourceReference
{
    /// <param name="from">The module of the expression.</param>
    /// <param name="kind"><c>resource</c>, <c>data</c> or <c>ephemeral</c>.</param>
    /// <param name="type">The resource type.</param>
    /// <param name="steps">The steps after the type: the name, perhaps a key, the attribute.</param>
    /// <param name="before">How many steps stand before those.</param>
    /// <param name="place">The reference.</param>
    /// <param name="evaluator">Whose expression it is.</param>
    /// <param name="taken">How many steps were used, those before included.</param>
    public static Value Resolve(
        ModuleInstance from, string kind, string type, ReadOnlySpan<Step> steps, int before, Place place, Evaluator evaluator, out int taken)
    {
        taken = before + Math.Min(1, steps.Length);
        if (steps.Length == 0 || steps[0].Name is not { } name)
        {
            evaluator.Fail(TerraformDiagnostics.IncompleteReference(kind == "resource" ? type : $"{kind}.{type}", place.Upto(steps, 0)));
            return Value.UnknownOf(DataType.Dynamic, new Unknown("the reference names no resource"));
        }

        var key = ResourceConfig.KeyOf(kind, type, name);
        if (from.ResourceOrNull(key) is not { } node)
        {
            evaluator.Fail(TerraformDiagnostics.Undeclared(
                kind == "data" ? "Data source" : "Resource", key, Suggestion.OrNothing(key, from.Configuration.ResourcesByKey.Keys), place.Upto(steps, 1)));
            return Value.UnknownOf(DataType.Dynamic, new Unknown($"{key} is not declared", new Symbol(from.Qualify(key), "")));
        }

        if (from.DuplicateOrNull(key) is { } duplicate)
            return duplicate.AddMarks(ResourceNode.Reference(node.Address));
        var instanceKey = InstanceKey.None;
        var next = 1;
        if (node.Repetitions.Kind != RepetitionKind.Single)
        {
            if (steps.Length < 2 || KeyReader.OrNull(steps[1]) is not { } given)
                return node.Whole(place);
            instanceKey = given;
            next = 2;
            taken++;
        }

        if (node is { Repetitions: { Kind: RepetitionKind.Single, IsKnown: true }, Instances.IsEmpty: true })
            return Value.DynamicNull;
        if (!node.Repetitions.IsKnown)
            return InstanceValues.NotKnown(node.Repetitions, node.Address + instanceKey).AddMarks(ResourceNode.Reference(node.Address + InstanceKey.Unknown));
        if (node.InstanceOrNull(instanceKey) is not { } instance)
            return InstanceValues.NoSuchKey(node.Address + instanceKey, place, evaluator);
        if (steps.Length <= next || steps[next].Name is not { } attribute)
            return instance.Whole(place);
        taken++;
        return instance.Attribute(attribute, place, place.Of(steps[next]), evaluator);
    }
}
