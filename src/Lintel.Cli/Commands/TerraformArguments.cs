using System.Collections;
using System.Collections.Immutable;
using System.CommandLine;
using Lintel.Cli.Hosting;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;

namespace Lintel.Cli.Commands;

/// <summary>The options that every command over Terraform takes.</summary>
internal sealed class TerraformArguments
{
    private const string VariablePrefix = "TF_VAR_";

    private readonly Option<string[]> _variables = new("--var") { Description = "NAME=VALUE for a root variable; may be repeated." };
    private readonly Option<string[]> _variableFiles = new("--var-file") { Description = "File of variable values; may be repeated." };
    private readonly Option<string?> _workspace = new("--workspace") { Description = "The selected Terraform workspace. Default: TF_WORKSPACE, else default." };
    private readonly Option<string[]> _modules = new("--module-path") { Description = "NAME=FOLDER for a module whose source is not here; may be repeated." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _variables, _variableFiles, _workspace, _modules })
            command.Options.Add(option);
    }

    /// <summary>The first file among the variable files; it may name the environment.</summary>
    public string? VariableFile(ParseResult parsed) => parsed.GetValue(_variableFiles)?.FirstOrDefault();

    public TerraformOptions Read(ParseResult parsed, DiskTree tree)
    {
        // Options keep their order only within one name: files first, then single values, which are what a person typed last.
        var inputs = (parsed.GetValue(_variableFiles) ?? []).Select(file => new VariableInput(null, InTree(tree, file)))
            .Concat((parsed.GetValue(_variables) ?? []).Select(Split).Select(pair => new VariableInput(pair.Key, pair.Value)));
        return new TerraformOptions
        {
            Variables = [.. inputs],
            Environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
                .Where(entry => entry.Key is string key && key.StartsWith(VariablePrefix, StringComparison.Ordinal))
                .ToImmutableSortedDictionary(entry => (string)entry.Key, entry => entry.Value as string ?? "", StringComparer.Ordinal),
            Workspace = parsed.GetValue(_workspace) ?? Environment.GetEnvironmentVariable("TF_WORKSPACE") ?? "default",
            ModulePaths = (parsed.GetValue(_modules) ?? []).Select(Split)
                .ToImmutableSortedDictionary(pair => pair.Key, pair => InTree(tree, pair.Value), StringComparer.Ordinal),
        };
    }

    /// <summary>A path that a person typed as a path of the tree.</summary>
    public static string InTree(DiskTree tree, string path) =>
        SourceTree.CombineOrNull("", Path.GetRelativePath(tree.Root, Path.GetFullPath(path)).Replace('\\', '/')) ?? path;

    /// <summary>The two sides of <c>NAME=VALUE</c>.</summary>
    public static KeyValuePair<string, string> Split(string text) =>
        text.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? new(text[..at], text[(at + 1)..]) : new(text, "");
}
