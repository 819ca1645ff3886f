using System.Collections.Immutable;
using Lintel.Framework.Workloads;
using Lintel.Language.Diagnostics;
using Lintel.Language.Resources;
using Lintel.Language.Terraform;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Engine.Loading;

/// <summary>A path → its roots with their resources. Roots are resolved side by side; their properties when rules ask for them.</summary>
internal static class RootLoader
{
    /// <summary>The roots; none and a fault for a file that cannot be read as what it is.</summary>
    public static (ImmutableArray<LoadedRoot> Roots, Diagnostic? Fault) Load(SourceTree tree, string path, ReviewOptions options, CancellationToken cancel)
    {
        var reviewed = tree.FolderExists(path) ? path : FolderOf(path);
        Diagnostic? fault = null;
        if (!tree.FolderExists(path) && !TerraformRoots.IsConfiguration(path) && TerraformRecords.IsRecord(tree, path, out fault))
        {
            var source = TerraformRecords.Resolve(tree, path, options.Terraform, options.Source, new EvaluationBudget());
            return ([Loaded(source, new SourceRoot(path, RootKind.Root, Dialect.Terraform), FolderOf(path), reviewed, options)], null);
        }

        var found = SourceRoot.Find(tree, path);
        var roots = new LoadedRoot[found.Length];
        Parallel.For(0, found.Length, new ParallelOptions { CancellationToken = cancel }, i => roots[i] = Load(tree, found[i], reviewed, options));
        return ([.. roots], found.IsEmpty ? fault : null);
    }

    private static LoadedRoot Load(SourceTree tree, SourceRoot root, string reviewed, ReviewOptions options)
    {
        var source = root.Resolve(tree, options.Terraform, options.CloudFormation);
        return Loaded(source, root, root.Dialect == Dialect.Terraform ? root.Path : FolderOf(root.Path), reviewed, options);
    }

    private static LoadedRoot Loaded(ResolvedSource source, SourceRoot root, string folder, string reviewed, ReviewOptions options)
    {
        var environment = WorkloadEnvironment.Detect(new EnvironmentSigns
        {
            Declared = options.Environment,
            Workspace = options.Terraform.Workspace,
            VarFile = (options.VariableFile ?? options.CloudFormation.ParameterFiles.FirstOrDefault()) is { } file ? Path.GetFileNameWithoutExtension(file) : null,
            Folder = folder,
            Tag = EnvironmentTag.OrNull(source),
        });
        return new LoadedRoot(SourceTree.Relative(reviewed, root.Path), root.Kind, environment, source);
    }

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
}
