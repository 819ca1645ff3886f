using System.Collections.Immutable;
using Lintel.Language.Resources;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Terraform.Instances;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform;

/// <summary>From a folder of Terraform, or one file of it, to its resource instances. Their properties are evaluated when asked for.</summary>
public static class TerraformResolver
{
    private const int MaxResources = 50_000;

    // Characters that a block has at least, which each of its instances is taken to be worth.
    private const int CharactersOfBlock = 200;

    /// <param name="tree">All files that may be read.</param>
    /// <param name="rootPath">The root module's folder, or a single file that is taken alone.</param>
    /// <param name="options">Values and choices given beside the files.</param>
    /// <param name="budget">What may be spent.</param>
    public static ResolvedSource Resolve(SourceTree tree, string rootPath, TerraformOptions options, EvaluationBudget budget)
    {
        var root = RootModule.Load(tree, rootPath, options, budget);
        var resources = ImmutableArray.CreateBuilder<ResolvedResource>();
        var modules = new ModuleWalk(root.Resolution);
        foreach (var node in modules.From(root.Module).SelectMany(module => module.Resources).Where(node => node.Configuration.Kind != "ephemeral"))
        {
            if (modules.IsCut |= resources.Count + node.Instances.Length > MaxResources)
                break;
            budget.Grow(node.Instances.Length * CharactersOfBlock);
            resources.AddRange(node.Instances.Select(ResourceResult.Of));
        }

        if (modules.IsCut)
            root.Resolution.Diagnostics.Add(TerraformDiagnostics.TooManyResources(rootPath, MaxResources));
        root.Resolution.Diagnostics.AddRange(ModuleLocator.Report(root.Resolution.MissingCalls));
        return new ResolvedSource
        {
            Path = rootPath,
            Resources = resources.ToImmutable(),
            ModuleCalls = modules.Calls,
            MissingModules = [.. root.Resolution.MissingCalls.Concat(root.Resolution.RecursiveCalls).Select(ResourceResult.Of)],
            Providers = modules.Providers,
            LostBlocks = modules.LostBlocks + (modules.IsCut ? 1 : 0),
            Settings = root.Settings,
            Reported = root.Resolution.Diagnostics,
        };
    }
}
