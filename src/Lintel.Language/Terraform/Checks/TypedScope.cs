using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Evaluation;
using Lintel.Language.Functions;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Checks;

/// <summary>
/// A module's names as they are before anybody gives a value: variables with their types only, resources with nothing, locals as far as they
/// follow from that. What is faulty here is faulty whatever the values are.
/// </summary>
internal sealed class TypedScope(CheckedModule module, EvaluationBudget budget) : Scope
{
    private static readonly Unknown Later = new("it is known later", NotNull: true);

    private readonly Dictionary<string, Value> _locals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _running = new(StringComparer.Ordinal);

    /// <summary>Names of dynamic blocks around the expression.</summary>
    public ImmutableDictionary<string, Value> Iterators { get; set; } = ImmutableDictionary<string, Value>.Empty;

    public override IEnumerable<string> Names => [];

    /// <summary>What a dynamic block calls its element.</summary>
    public static Value Iterator() => Value.Object([KeyValuePair.Create("key", Anything()), KeyValuePair.Create("value", Anything())]);

    public override FunctionContext FunctionContext(EvaluationBudget budget) => new(module.Tree, module.RootFolder, budget);

    public override string? ProviderOrNull(string localName) => module.Configuration.ProviderSourceOrNull(localName);

    public override Value? Resolve(VariableExpression root, ReadOnlySpan<Step> steps, Place place, Evaluator evaluator, out int taken)
    {
        taken = 0;
        if (Iterators.TryGetValue(root.Name, out var iterator))
            return iterator;
        // What is not declared is told elsewhere; here it may be anything.
        taken = Math.Min(root.Name is "data" or "ephemeral" or "resource" ? 2 : 1, steps.Length);
        var name = steps.Length > 0 ? steps[0].Name ?? "" : "";
        return (root.Name, name) switch
        {
            ("var", _) when module.Configuration.Variables.TryGetValue(name, out var variable) => Given(variable),
            ("local", _) => Local(name),
            ("path", "module") => Value.String(SourceTree.Relative(module.RootFolder, module.Configuration.Folder)),
            ("path", "root") => Value.String("."),
            ("path" or "terraform", _) or ("each", "key") => Value.UnknownOf(name == "applying" ? DataType.Bool : DataType.String, Later),
            ("count", "index") => Value.UnknownOf(DataType.Number, Later),
            _ => Anything(),
        };
    }

    private static Value Given(VariableConfig variable)
    {
        var value = Value.UnknownOf(variable.Type.Type, new Unknown("it has no value yet"));
        return variable.IsSensitive ? value.AddMarks(Marks.None with { Sensitive = true }) : value;
    }

    private static Value Anything() => Value.UnknownOf(DataType.Dynamic, Later);

    private Value Local(string name)
    {
        if (_locals.TryGetValue(name, out var known))
            return known;
        if (!module.Configuration.Locals.TryGetValue(name, out var local) || module.Configuration.Duplicates.Contains("local." + name) || !_running.Add(name))
            return Anything();
        var iterators = Iterators;
        Iterators = ImmutableDictionary<string, Value>.Empty;
        // Its faults are told where it is checked itself.
        var value = new Evaluator(local.File, this, new DiagnosticBag(1), budget).Evaluate(local.Value);
        Iterators = iterators;
        _running.Remove(name);
        return _locals[name] = value;
    }
}
