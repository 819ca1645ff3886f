using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl;
using Lintel.Language.Hcl.Syntax;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>What the files of one folder declare together. Read once for a tree, however often the module is called.</summary>
internal sealed class ModuleConfiguration(string folder)
{
    /// <summary>Path of the folder within the tree.</summary>
    public string Folder { get; } = folder;

    /// <summary>Length of all its files together.</summary>
    public long Characters => Files.Sum(file => (long)file.Source.Text.Length);

    /// <summary>What was wrong in its files, found once for all callers.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; set; } = [];

    /// <summary>Blocks of which it is not known what they declare.</summary>
    public int LostBlocks { get; set; }

    public List<HclFile> Files { get; } = [];

    public Dictionary<string, VariableConfig> Variables { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ConfigAttribute> Locals { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ConfigBlock> Outputs { get; } = new(StringComparer.Ordinal);

    /// <summary>In the order of the source, duplicates with it.</summary>
    public List<ResourceConfig> Resources { get; } = [];

    /// <summary>By address within the module; of duplicates the first.</summary>
    public Dictionary<string, ResourceConfig> ResourcesByKey { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ConfigBlock> ModuleCalls { get; } = new(StringComparer.Ordinal);

    /// <summary>By name and alias: <c>aws</c>, <c>aws.west</c>.</summary>
    public Dictionary<string, ConfigBlock> Providers { get; } = new(StringComparer.Ordinal);

    public List<ConfigBlock> TerraformBlocks { get; } = [];

    /// <summary>Checks, moves, removals and imports: nothing that makes a value, but their expressions are checked.</summary>
    public List<ConfigBlock> Others { get; } = [];

    /// <summary>What is declared twice, as <c>var.x</c> or <c>aws_vpc.main</c>: no declaration's value is used.</summary>
    public HashSet<string> Duplicates { get; } = new(StringComparer.Ordinal);

    /// <summary>The source of a provider by its local name, such as <c>hashicorp/aws</c>; null when the module requires none of that name.</summary>
    public string? ProviderSourceOrNull(string localName)
    {
        var required = TerraformBlocks.SelectMany(block => block.Body.Blocks).Where(block => block.Type == "required_providers")
            .Select(block => block.Body.FindOrNull(localName)).FirstOrDefault(found => found is not null);
        if (required is not { } provider)
            return null;
        var source = (provider.Value as ObjectExpression)?.Items.FirstOrDefault(item => item.Key is TemplateExpression { Parts: [TemplateText { Text: "source" }] });
        return source?.Value is TemplateExpression { Parts: [TemplateText text] } ? text.Text : $"hashicorp/{localName}";
    }
}
