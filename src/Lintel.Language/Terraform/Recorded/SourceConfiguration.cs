using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Resources;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Terraform.Json;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>The configuration that lies beside a plan or state, resolved with the variables that the plan was made with.</summary>
internal sealed class SourceConfiguration
{
    private static readonly ImmutableArray<string> SecretWords = ["password", "passwd", "secret", "token", "private_key"];

    private readonly Dictionary<string, ResolvedResource> _byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedResource> _byBlock = new(StringComparer.Ordinal);
    private readonly Dictionary<ResolvedResource, int> _order = [];

    public SourceConfiguration(ResolvedSource source)
    {
        Source = source;
        foreach (var resource in source.Resources)
        {
            _order.Add(resource, _order.Count);
            _byAddress.TryAdd(resource.Address, resource);
            _byBlock.TryAdd(resource.ConfigurationAddress, resource);
        }
    }

    public ResolvedSource Source { get; }

    /// <summary>What the configuration uses that has been superseded: a plan or state does not tell what was written.</summary>
    public IEnumerable<Diagnostic> Superseded =>
        Source.Diagnostics.Where(diagnostic => diagnostic.Code is "deprecated-resource" or "deprecated-argument" or "removed-argument");

    /// <summary>The options with the plan's variables under those that a person gives. Secrets are left out: who gave one to a plan did not write it in the code.</summary>
    public static TerraformOptions WithVariables(TerraformOptions options, JsonView record, EvaluationBudget budget) =>
        options with { Variables = [.. Variables(record, budget), .. options.Variables] };

    /// <summary>The block that makes an instance, and whether it is resolved for this very instance.</summary>
    public (ResolvedResource? Resource, bool IsExact) Find(RecordedInstance instance) =>
        _byAddress.TryGetValue(instance.Address, out var exact) && exact.Type == instance.Type ? (exact, true) : (_byBlock.GetValueOrDefault(instance.ConfigurationAddress), false);

    /// <summary>The instance's number in the order of the configuration; what is not in it comes last.</summary>
    public int OrderOf(RecordedInstance instance) => Find(instance).Resource is { } resource ? _order[resource] : int.MaxValue;

    private static ImmutableArray<VariableInput> Variables(JsonView record, EvaluationBudget budget)
    {
        var declared = record.PathOrNull("configuration", "root_module", "variables");
        var values = new RecordedValues(budget);
        var inputs = ImmutableArray.CreateBuilder<VariableInput>();
        foreach (var (name, variable) in record.MemberOrNull("variables")?.Members() ?? [])
        {
            if (variable.MemberOrNull("value") is { } value && !IsSecret(name.AsText, declared?.MemberOrNull(name.AsText)))
                inputs.Add(new VariableInput(name.AsText, "", values.Read(value, Mask.None, Mask.None, null)));
        }

        return inputs.ToImmutable();
    }

    private static bool IsSecret(string name, JsonView? declared) => declared?.IsTrueAt("sensitive") == true
        || SecretWords.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
