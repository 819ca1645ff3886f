using Lintel.Language.Diagnostics;
using System.Collections.Immutable;
using Lintel.Language.Evaluation;
using Lintel.Language.Functions;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>The names that an expression of a module may use: in a repeated block also <c>each</c> and <c>count</c>.</summary>
internal sealed class ModuleScope(ModuleInstance module, Repetition repetition, ResourceInstance? self = null) : InstanceScope
{
    private static readonly ImmutableArray<string> RootNames = ["count", "data", "each", "ephemeral", "local", "module", "path", "resource", "self", "terraform", "var"];

    public ModuleInstance Module { get; } = module;

    public override bool IsHypothetical => repetition.Key.IsUnknown || Module.IsHypothetical;

    /// <summary>Paths start at the root module's folder, where Terraform runs.</summary>
    public override FunctionContext FunctionContext(EvaluationBudget budget) => new(Module.Resolution.Tree, Module.Resolution.RootFolder, budget);

    public override IEnumerable<string> Names => RootNames;

    public override string? ProviderOrNull(string localName) => Module.Configuration.ProviderSourceOrNull(localName);

    public override Value? Resolve(VariableExpression root, ReadOnlySpan<Step> steps, Place place, Evaluator evaluator, out int taken)
    {
        taken = Math.Min(1, steps.Length);
        if (root.Name is not ("self" or "each" or "count") && (steps.Length == 0 || steps[0].Name is null))
            return Incomplete(root.Name, place.Upto(steps, 0), evaluator);
        var name = steps.Length > 0 ? steps[0].Name ?? "" : "";
        switch (root.Name)
        {
            case "var":
                return Module.VariableOrNull(name, place) ?? Undeclared("Variable", name, Module.Configuration.Variables.Keys, place.Upto(steps, 1), evaluator);
            case "local":
                return Module.LocalOrNull(name, place) ?? Undeclared("Local value", name, Module.Configuration.Locals.Keys, place.Upto(steps, 1), evaluator);
            case "path":
                return PathValue(name, place.Upto(steps, 1), evaluator);
            case "terraform":
                return TerraformValue(name, place.Upto(steps, 1), evaluator);
            case "each":
                return Each(name, place.Upto(steps, 1), evaluator);
            case "count":
                return name == "index" && repetition.CountIndex is { } index ? index : NotInRepetition("count.index", "count", place.Upto(steps, 1), evaluator);
            case "self":
                return Self(steps, place, evaluator, out taken);
            case "module":
                return ModuleReference.Resolve(Module, name, steps, place, evaluator, out taken);
            case "data" or "ephemeral":
                return ResourceReference.Resolve(Module, root.Name, name, steps[1..], 1, place, evaluator, out taken);
            case "resource":
                return ResourceReference.Resolve(Module, "resource", name, steps[1..], 1, place, evaluator, out taken);
            default:
                return ResourceReference.Resolve(Module, "resource", root.Name, steps, 0, place, evaluator, out taken);
        }
    }

    private Value PathValue(string name, Place place, Evaluator evaluator)
    {
        switch (name)
        {
            case "module":
                return Value.String(ModulePaths.Relative(Module.Resolution.RootFolder, Module.Configuration.Folder));
            case "root":
                return Value.String(".");
            case "cwd":
                return Value.UnknownOf(DataType.String, new Unknown("it depends on the machine that runs Terraform", new Symbol("path.cwd", ""), NotNull: true)
                {
                    LastName = Module.Resolution.Tree.NameOf(Module.Resolution.RootFolder),
                });
            default:
                return Undeclared("Path", name, ["cwd", "module", "root"], place, evaluator);
        }
    }

    private Value TerraformValue(string name, Place place, Evaluator evaluator) => name switch
    {
        "workspace" => Value.String(Module.Resolution.Options.Workspace),
        "applying" => Value.False.AddMarks(new Marks { Ephemeral = true }),
        _ => Undeclared("Terraform attribute", name, ["workspace"], place, evaluator),
    };

    private Value Each(string name, Place place, Evaluator evaluator) =>
        (name == "key" ? repetition.EachKey : name == "value" ? repetition.EachValue : null) ?? NotInRepetition("each." + name, "for_each", place, evaluator);

    private Value? Self(ReadOnlySpan<Step> steps, Place place, Evaluator evaluator, out int taken)
    {
        taken = 0;
        if (self is null)
            return NotInRepetition("self", "a provisioner, connection or postcondition", place.Upto(steps, 0), evaluator);
        if (steps.Length == 0 || steps[0].Name is not { } attribute)
            return self.Whole(place);
        taken = 1;
        return self.Attribute(attribute, place, place.Of(steps[0]), evaluator);
    }

    private static Value Undeclared(string what, string name, IEnumerable<string> known, Place place, Evaluator evaluator)
    {
        evaluator.Fail(TerraformDiagnostics.Undeclared(what, name, evaluator.Diagnostics.IsFull ? "" : Suggestion.OrNothing(name, known), place));
        return Value.UnknownOf(DataType.Dynamic, new Unknown($"{what.ToLowerInvariant()} \"{name}\" is not declared"));
    }

    private static Value NotInRepetition(string name, string needed, Place place, Evaluator evaluator)
    {
        evaluator.Fail(TerraformDiagnostics.NotInContext(name, needed, place));
        return Value.UnknownOf(DataType.Dynamic, new Unknown($"\"{name}\" means nothing here"));
    }

    private static Value Incomplete(string name, Place place, Evaluator evaluator)
    {
        evaluator.Fail(TerraformDiagnostics.IncompleteReference(name, place));
        // Terraform knows no such word, but what was meant by it is beyond doubt.
        if (name is "True" or "TRUE" or "False" or "FALSE")
            return Value.Bool(name is "True" or "TRUE");
        return Value.UnknownOf(DataType.Dynamic, new Unknown($"\"{name}\" alone has no value"));
    }
}
