using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Resources;
using Lintel.Language.Terraform.Configuration;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Reads what a root module says of itself: versions, backend, open variables.</summary>
internal static class SettingsReader
{
    public static TerraformSettings Read(ModuleConfiguration root, RootInputs inputs, TerraformOptions options)
    {
        var terraform = root.TerraformBlocks;
        var first = terraform.Concat(root.Providers.Values)
            .OrderBy(block => block.File.Path, StringComparer.Ordinal).ThenBy(block => block.Syntax.Span.Start).FirstOrDefault();
        return new TerraformSettings
        {
            Backend = terraform.SelectMany(block => block.Body.Blocks).Select(BackendOrNull).FirstOrDefault(name => name is not null),
            HasProviderBlock = root.Providers.Count > 0,
            Place = first?.Header,
            RequiredVersion = terraform.Select(block => Text(block.Body.FindOrNull("required_version")?.Value)).FirstOrDefault(text => text is not null),
            RequiredProviders = RequiredProviders(terraform),
            VariablesWithoutValue = [.. root.Variables.Values.Where(variable => variable.Default is null && !inputs.Gives(variable.Name)).Select(variable => variable.Name)],
            Workspace = options.Workspace,
        };
    }

    /// <summary>Version constraints by provider name; null where a provider is named without one.</summary>
    public static ImmutableSortedDictionary<string, string?> RequiredProviders(IEnumerable<ConfigBlock> terraform)
    {
        var versions = ImmutableSortedDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        foreach (var provider in terraform.SelectMany(block => block.Body.Blocks).Where(block => block.Type == "required_providers").SelectMany(block => block.Body.Attributes))
            versions[provider.Name] = provider.Value is ObjectExpression given ? Text(Item(given, "version")) : Text(provider.Value);
        return versions.ToImmutable();
    }

    private static string? BackendOrNull(ConfigBlock block) => block.Type switch
    {
        "backend" => block.LabelOrEmpty(0),
        "cloud" => "cloud",
        _ => null,
    };

    private static Expression? Item(ObjectExpression given, string name) => given.Items.FirstOrDefault(item => Text(item.Key) == name)?.Value;

    private static string? Text(Expression? expression) => expression is TemplateExpression { Parts: [TemplateText text] } ? text.Text : null;
}
