using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>A top-level block under the name that must be unique in its module.</summary>
internal sealed record Declaration(string Key, ConfigBlock Block, int Earlier);

/// <summary>Collects a module's declarations, finds those made twice and lays override files over them.</summary>
internal sealed class Declarations(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _count = new(StringComparer.Ordinal);

    public List<Declaration> Blocks { get; } = [];

    public Dictionary<string, ConfigAttribute> Locals { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Duplicates { get; } = new(StringComparer.Ordinal);

    public void Add(ConfigBlock block)
    {
        if (block.Type == "locals")
        {
            AddLocals(block);
            return;
        }

        var key = KeyOrNull(block);
        if (key is null)
        {
            Blocks.Add(new Declaration("", block, 0));
            return;
        }

        var earlier = _count.GetValueOrDefault(key);
        _count[key] = earlier + 1;
        if (earlier == 0)
        {
            _first[key] = Blocks.Count;
        }
        else
        {
            Duplicates.Add(key);
            diagnostics.Add(TerraformDiagnostics.Duplicate(Words(block), block.Header, Blocks[_first[key]].Block.Header));
        }

        Blocks.Add(new Declaration(key, block, earlier));
    }

    public void Override(ConfigBlock block)
    {
        if (block.Type == "locals")
        {
            foreach (var local in block.Body.Attributes)
                Locals[local.Name] = local;
        }
        else if (KeyOrNull(block) is not { } key)
        {
            Blocks.Add(new Declaration("", block, 0));
        }
        else if (_first.TryGetValue(key, out var index))
        {
            Blocks[index] = Blocks[index] with { Block = Blocks[index].Block.OverriddenBy(block) };
        }
        else
        {
            diagnostics.Add(TerraformDiagnostics.NothingToOverride(Words(block), block.Header));
            Add(block);
        }
    }

    private void AddLocals(ConfigBlock block)
    {
        foreach (var local in block.Body.Attributes)
        {
            if (Locals.TryAdd(local.Name, local))
                continue;
            Duplicates.Add("local." + local.Name);
            diagnostics.Add(TerraformDiagnostics.Duplicate($"local \"{local.Name}\"", new Place(local.File, local.Syntax.Span), Locals[local.Name].NamePlace));
        }
    }

    /// <summary>The name that may be declared once; null for blocks that may be repeated.</summary>
    private static string? KeyOrNull(ConfigBlock block) => block.Type switch
    {
        "resource" or "data" or "ephemeral" => ResourceConfig.KeyOf(block.Type, block.LabelOrEmpty(0), block.LabelOrEmpty(1)),
        "variable" => "var." + block.LabelOrEmpty(0),
        "output" => "output." + block.LabelOrEmpty(0),
        "module" => "module." + block.LabelOrEmpty(0),
        "check" => "check." + block.LabelOrEmpty(0),
        "provider" => "provider." + ProviderKey(block),
        _ => null,
    };

    private static string ProviderKey(ConfigBlock block) =>
        block.Body.FindOrNull("alias") is { Value: TemplateExpression { Parts: [TemplateText alias] } }
            ? $"{block.LabelOrEmpty(0)}.{alias.Text}"
            : block.LabelOrEmpty(0);

    private static string Words(ConfigBlock block) => $"{block.Type} {string.Join(' ', block.Labels.Select(label => $"\"{label.Text}\""))}";
}
