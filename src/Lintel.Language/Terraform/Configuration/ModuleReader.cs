using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>Makes one module of a folder's files: plain files first, then the overrides merged into them.</summary>
internal sealed class ModuleReader(string folder, DiagnosticBag diagnostics)
{
    private readonly ModuleConfiguration _module = new(folder);

    // Reading evaluates nothing but the defaults of optional attributes.
    private readonly EvaluationBudget _budget = new(steps: 1_000_000, bytes: 16 * 1024 * 1024);

    public static ModuleConfiguration Read(string folder, IEnumerable<HclFile> plain, IEnumerable<HclFile> overrides, DiagnosticBag diagnostics)
    {
        var reader = new ModuleReader(folder, diagnostics);
        var declarations = new Declarations(diagnostics);
        foreach (var file in plain)
            reader.Add(file, declarations.Add);
        foreach (var file in overrides)
            reader.Add(file, declarations.Override);
        reader.Sort(declarations);
        reader._module.Diagnostics = diagnostics.ToImmutable();
        return reader._module;
    }

    private void Add(HclFile file, Action<ConfigBlock> add)
    {
        _module.Files.Add(file);
        diagnostics.AddRange(file.Diagnostics.Where(fault => fault.Code != "ambiguous-key" || !NamesProvider(file, fault)));
        foreach (var attribute in file.Body.Attributes)
            diagnostics.Add(TerraformDiagnostics.UnexpectedAttribute(attribute.Name, new Place(file.Source, attribute.NameSpan)));
        foreach (var syntax in file.Body.Blocks)
        {
            var block = new ConfigBlock(file.Source, syntax);
            if (TopLevelBlock.Problem(block) is { } problem)
                Lose(block, problem);
            else
                add(block);
        }
    }

    /// <summary>Where providers are passed to a module, <c>aws.west = aws</c> is a name with an alias.</summary>
    private static bool NamesProvider(HclFile file, Diagnostic fault) => file.Body.Blocks
        .Where(block => block.Type == "module").Select(block => block.Body.Find("providers"))
        .Any(providers => providers is not null && fault.Subject is { } place && providers.Span.Contains(place.Span.Start));

    private void Lose(ConfigBlock block, Diagnostic problem)
    {
        diagnostics.Add(problem);
        if (block.Type is "resource" or "data" or "module")
            _module.LostBlocks++;
    }

    private void Sort(Declarations declarations)
    {
        _module.Duplicates.UnionWith(declarations.Duplicates);
        foreach (var (name, local) in declarations.Locals)
            _module.Locals[name] = local;
        foreach (var declared in declarations.Blocks)
            Sort(declared);
    }

    private void Sort(Declaration declared)
    {
        var block = declared.Block;
        switch (block.Type)
        {
            case "resource" or "data" or "ephemeral":
                AddResource(new ResourceConfig(block.Type, block) { DuplicateNumber = declared.Earlier });
                break;
            case "variable":
                _module.Variables.TryAdd(block.LabelOrEmpty(0), new VariableConfig(block, TypeOf(block)));
                break;
            case "output":
                _module.Outputs.TryAdd(block.LabelOrEmpty(0), block);
                break;
            case "module":
                _module.ModuleCalls.TryAdd(block.LabelOrEmpty(0), block);
                break;
            case "provider":
                _module.Providers.TryAdd(declared.Key["provider.".Length..], block);
                break;
            case "terraform":
                _module.TerraformBlocks.Add(block);
                break;
            default:
                _module.Others.Add(block);
                foreach (var scoped in block.Body.Blocks.Where(inner => inner.Type == "data" && inner.Labels.Length == 2))
                    AddResource(new ResourceConfig("data", scoped) { IsInCheck = true });
                break;
        }
    }

    private void AddResource(ResourceConfig resource)
    {
        _module.Resources.Add(resource);
        _module.ResourcesByKey.TryAdd(resource.Key, resource);
    }

    private TypeConstraint TypeOf(ConfigBlock block) =>
        block.Body.FindOrNull("type") is { } type ? new TypeConstraintReader(type.File, diagnostics, _budget).Read(type.Value) : TypeConstraint.Any;
}
