using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Evaluation;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Terraform.Schema;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Evaluates every expression of a module by its types alone, and finds those that no value could make right.</summary>
internal sealed class ValueCheck
{
    private const int MaxDepth = 50;

    private static readonly ImmutableHashSet<string> NameArguments =
        ["alias", "configuration_aliases", "depends_on", "ignore_changes", "iterator", "provider", "providers", "replace_triggered_by", "source", "type", "version"];

    private readonly CheckedModule _module;
    private readonly DiagnosticBag _diagnostics;
    private readonly EvaluationBudget _budget = new(steps: 3_000_000, bytes: 64 * 1024 * 1024);
    private readonly TypedScope _scope;
    private readonly bool _hasSchema;

    private ValueCheck(CheckedModule module, DiagnosticBag diagnostics)
    {
        (_module, _diagnostics, _hasSchema) = (module, diagnostics, ProviderVersions.AllowTable(module.Configuration));
        _budget.Grow(module.Configuration.Characters);
        _scope = new TypedScope(module, _budget);
    }

    public static void Run(CheckedModule module, DiagnosticBag diagnostics) => new ValueCheck(module, diagnostics).Run();

    private void Run()
    {
        var configuration = _module.Configuration;
        foreach (var local in configuration.Locals.Values)
            Evaluate(local);
        foreach (var variable in configuration.Variables.Values)
            Default(variable);
        foreach (var (name, call) in configuration.ModuleCalls)
            Call(call, _module.Targets.GetValueOrDefault(name));
        foreach (var block in configuration.Outputs.Values.Concat(configuration.Others))
            Visit(block, null, 0);
        // A module of a library is a root to nobody.
        if (configuration.Folder == _module.RootFolder && (configuration.Providers.Count > 0 || configuration.TerraformBlocks.Any(block => block.Body.Blocks.Any(inner => inner.Type is "backend" or "cloud"))))
            Outputs();
        ConstantCheck.Run(configuration, _budget, _diagnostics);
        foreach (var provider in configuration.Providers.Values)
            Visit(provider, _hasSchema ? TerraformSchema.FindOrNull("provider", provider.LabelOrEmpty(0)) : null, 0);
        foreach (var resource in configuration.Resources)
            Visit(resource.Block, _hasSchema ? resource.SchemaOrNull : null, 0);
        foreach (var rule in configuration.Variables.Values.SelectMany(variable => variable.Block.Body.Blocks))
            Visit(rule, null, 0);
    }

    private void Outputs()
    {
        foreach (var output in _module.Configuration.Outputs.Values.Where(output => output.Body.FindOrNull("sensitive") is null))
        {
            if (output.Body.FindOrNull("value") is { } argument && Evaluate(argument) is { } value && value.DeepMarks().Sensitive)
                _diagnostics.Add(LanguageDiagnostics.SensitiveOutput(output.Header));
        }
    }

    private void Default(VariableConfig variable)
    {
        if (variable.Default is not { } given)
            return;
        foreach (var call in References.Calls(given.Value))
            _diagnostics.Add(TerraformDiagnostics.CallsNotAllowed(call.Name, new Place(given.File, call.Span)));
        if (Evaluate(given, ConstantScope.Instance) is not { } value)
            return;
        if (!Fits(variable, value))
            _diagnostics.Add(TerraformDiagnostics.InvalidDefault(given.ValuePlace, "variable"));
        else if (value.IsNull && !variable.IsNullable)
            _diagnostics.Add(LanguageDiagnostics.NullDefault(given.ValuePlace));
    }

    private void Call(ConfigBlock call, ModuleConfiguration? target)
    {
        foreach (var argument in call.Body.Attributes)
        {
            if (argument.Name is "count" or "for_each")
                Repetition(argument);
            else if (!NameArguments.Contains(argument.Name) && Evaluate(argument) is { } value && target?.Variables.GetValueOrDefault(argument.Name) is { } variable)
                Given(argument, value, variable);
        }
    }

    private void Given(ConfigAttribute argument, Value value, VariableConfig variable)
    {
        if (!Fits(variable, value))
            _diagnostics.Add(TerraformDiagnostics.InvalidVariableValue(variable.Name, argument.ValuePlace));
        else if (value.IsNull && !variable.IsNullable && variable.Default is null)
            _diagnostics.Add(LanguageDiagnostics.NullGiven(variable.Name, argument.ValuePlace));
    }

    private static bool Fits(VariableConfig variable, Value value) =>
        (variable.Type.Defaults?.Apply(value) ?? value).TryConvertTo(variable.Type.Type, out _);

    private void Visit(ConfigBlock block, BlockSchema? schema, int depth)
    {
        if (depth > MaxDepth)
            return;
        foreach (var attribute in block.Body.Attributes)
        {
            if (block.Type is "lifecycle" or "moved" or "removed" || (block.Type == "import" && attribute.Name == "to")
                || (block.Type == "provisioner" && attribute.Name is "on_failure" or "when") || (depth == 0 && block.Type == "output" && attribute.Name is "description" or "ephemeral" or "sensitive"))
                continue;
            if (depth == 0 && attribute.Name is "count" or "for_each")
                Repetition(attribute);
            else if (!NameArguments.Contains(attribute.Name) || schema?.AttributeOrNull(attribute.Name) is not null)
                Check(attribute, schema?.AttributeOrNull(attribute.Name));
        }

        foreach (var nested in block.Body.Blocks)
        {
            var inner = schema?.BlockOrNull(nested.EffectiveType)?.Block;
            if (nested.Type == "dynamic")
                Dynamic(nested, inner, depth + 1);
            else
                Visit(nested, inner, depth + 1);
        }
    }

    private void Check(ConfigAttribute attribute, AttributeSchema? declared)
    {
        if (Evaluate(attribute) is { } value && declared is { CanBeSet: true } && !value.TryConvertTo(declared.Type, out _))
            _diagnostics.Add(TerraformDiagnostics.WrongType(attribute.Name, attribute.ValuePlace));
    }

    private void Repetition(ConfigAttribute argument)
    {
        if (Evaluate(argument) is not { } value)
            return;
        if (argument.Name == "for_each" && value.IsSensitive)
            _diagnostics.Add(LanguageDiagnostics.SensitiveKeys(argument.ValuePlace));
        if (value.Type.IsDynamic)
            return;
        var isRight = argument.Name == "count"
            ? value.TryConvertTo(DataType.Number, out _)
            : value.Type.IsMapping || value.Type is { Kind: DataTypeKind.Set, ElementOrNull: { Kind: DataTypeKind.String or DataTypeKind.Dynamic } };
        if (!isRight)
            _diagnostics.Add(TerraformDiagnostics.InvalidRepetition(argument.Name, argument.Name == "count" ? TerraformDiagnostics.CountFact : TerraformDiagnostics.ForEachFact, argument.ValuePlace));
    }

    private void Dynamic(ConfigBlock dynamic, BlockSchema? schema, int depth)
    {
        if (dynamic.Body.FindOrNull("for_each") is { } forEach && Evaluate(forEach) is { } value
            && !value.Type.IsDynamic && !value.Type.IsSequence && !value.Type.IsMapping)
            _diagnostics.Add(TerraformDiagnostics.InvalidRepetition("for_each", TerraformDiagnostics.DynamicFact, forEach.ValuePlace));
        if (dynamic.Body.BlockOrNull("content") is not { } content)
            return;
        var outer = _scope.Iterators;
        var name = dynamic.Body.FindOrNull("iterator") is { Value: VariableExpression given } ? given.Name : dynamic.EffectiveType;
        _scope.Iterators = outer.SetItem(name, TypedScope.Iterator());
        Visit(content, schema, depth);
        _scope.Iterators = outer;
    }

    /// <summary>The value; null when it is faulty, which is then told.</summary>
    private Value? Evaluate(ConfigAttribute attribute, Scope? scope = null)
    {
        var faults = new DiagnosticBag(20);
        var value = new Evaluator(attribute.File, scope ?? _scope, faults, _budget).Evaluate(attribute.Value);
        var found = faults.ToImmutable();
        // What was too much for this check may be little for what comes after it.
        if (found.Any(fault => fault.Code is "budget-spent" or "expression-too-deep" or "value-too-deep"))
            return null;
        _diagnostics.AddRange(found);
        return found.IsEmpty ? value : null;
    }
}
