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
    private readonly Option<string[]> _modules = new("--module-path")
    {
        Description = "NAME=FOLDER for a module that is not here: NAME is its call (vpc, app.db) or its source (terraform-aws-modules/vpc/aws); may be repeated.",
    };

    private readonly Option<string?> _source = new("--source")
    {
        Description = "Folder of the configuration that a plan or state was made from. Default: the nearest folder from the file upwards that declares what it holds.",
    };

    public void AddTo(Command command)
    {
        _modules.Validators.Add(result =>
        {
            foreach (var pair in (result.GetValueOrDefault<string[]>() ?? []).Select(ModulePath))
            {
                if (pair.Key.Length == 0 || !Directory.Exists(pair.Value))
                    result.AddError($"--module-path takes NAME=FOLDER; \"{pair.Value}\" is no folder.");
            }
        });
        _source.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } folder && !Directory.Exists(folder))
                result.AddError($"--source takes a folder; \"{folder}\" is none.");
        });
        foreach (var option in new Option[] { _variables, _variableFiles, _workspace, _modules, _source })
            command.Options.Add(option);
    }

    /// <summary>The folder within the tree of a plan's configuration; null when none was named.</summary>
    public string? Source(ParseResult parsed, DiskTree tree) => parsed.GetValue(_source) is { } folder ? tree.Admit(folder) : null;

    /// <summary>The first file among the variable files; it may name the environment.</summary>
    public string? VariableFile(ParseResult parsed) => parsed.GetValue(_variableFiles)?.FirstOrDefault();

    public TerraformOptions Read(ParseResult parsed, DiskTree tree)
    {
        // Options keep their order only within one name: files first, then single values, which are what a person typed last.
        var inputs = (parsed.GetValue(_variableFiles) ?? []).Select(file => new VariableInput(null, InTree(tree, file)))
            .Concat((parsed.GetValue(_variables) ?? []).Select(Input));
        return new TerraformOptions
        {
            Variables = [.. inputs],
            Environment = OfEnvironment(),
            Workspace = parsed.GetValue(_workspace) ?? Environment.GetEnvironmentVariable("TF_WORKSPACE") ?? "default",
            ModulePaths = (parsed.GetValue(_modules) ?? []).Select(ModulePath).DistinctBy(pair => pair.Key)
                .ToImmutableSortedDictionary(pair => pair.Key, pair => tree.Admit(pair.Value), StringComparer.Ordinal),
        };
    }

    private static VariableInput Input(string text)
    {
        var (name, value) = Split(text);
        return new VariableInput(name, value);
    }

    private static ImmutableSortedDictionary<string, string> OfEnvironment()
    {
        var variables = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            if (entry.Key is string name && name.StartsWith(VariablePrefix, StringComparison.Ordinal))
                variables[name] = entry.Value as string ?? "";
        }

        return variables.ToImmutable();
    }

    /// <summary>A path that a person typed as a path of the tree.</summary>
    public static string InTree(DiskTree tree, string path) =>
        SourceTree.CombineOrNull("", Path.GetRelativePath(tree.Root, Path.GetFullPath(path)).Replace('\\', '/')) ?? path;

    /// <summary>Sources may hold "=" themselves (<c>git::https://host/vpc?ref=v1</c>), and so may folders: the first place that leaves a folder counts.</summary>
    private static KeyValuePair<string, string> ModulePath(string text)
    {
        for (var at = text.IndexOf('=', StringComparison.Ordinal); at > 0; at = text.IndexOf('=', at + 1))
        {
            if (Directory.Exists(text[(at + 1)..]))
                return new(text[..at], text[(at + 1)..]);
        }

        return new("", text);
    }

    /// <summary>The two sides of <c>NAME=VALUE</c>.</summary>
    public static KeyValuePair<string, string> Split(string text) =>
        text.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? new(text[..at], text[(at + 1)..]) : new(text, "");
}
