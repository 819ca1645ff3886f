using Lintel.Language.Diagnostics;
using Lintel.Language.Resources;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform;

/// <summary>Resolves one path, whatever it is: a root module's folder, a file of configuration, a plan or a state.</summary>
public static class TerraformSources
{
    /// <summary>The resolved source; null with a fault, or without one when the path is nothing of the kind.</summary>
    public static ResolvedSource? ResolveOrNull(
        SourceTree tree, string path, TerraformOptions options, string? source, EvaluationBudget budget, out Diagnostic? fault)
    {
        fault = null;
        if (tree.FolderExists(path) || TerraformRoots.IsConfiguration(path))
            return TerraformResolver.Resolve(tree, path, options, budget);
        return TerraformRecords.IsRecord(tree, path, out fault) ? TerraformRecords.Resolve(tree, path, options, source, budget) : null;
    }
}
