using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>What a person gives beside the files: values for variables, the workspace, places of modules.</summary>
public sealed record TerraformOptions
{
    public static readonly TerraformOptions Default = new();

    /// <summary>Environment variables whose names start with <c>TF_VAR_</c>; the rest are not looked at.</summary>
    public ImmutableSortedDictionary<string, string> Environment { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary><c>-var</c> and <c>-var-file</c> in the order they were given: later ones win.</summary>
    public ImmutableArray<VariableInput> Variables { get; init; } = [];

    /// <summary>The selected workspace.</summary>
    public string Workspace { get; init; } = "default";

    /// <summary>Folders of modules by their call's path (<c>vpc</c>, <c>app.db</c>) or by their source, for modules that are not in the tree's <c>.terraform</c>.</summary>
    public ImmutableSortedDictionary<string, string> ModulePaths { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}

/// <summary>One <c>-var name=value</c>, or one <c>-var-file path</c>.</summary>
/// <param name="Name">The variable, or null for a file.</param>
/// <param name="Text">The value as typed, or the path of the file within the tree.</param>
/// <param name="Value">The value where it is known as such and not as text.</param>
public sealed record VariableInput(string? Name, string Text, Value? Value = null);
