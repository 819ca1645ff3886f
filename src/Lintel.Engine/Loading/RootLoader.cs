using System.Collections.Immutable;
using Lintel.Framework.Workloads;
using Lintel.Language.Values;
using Lintel.Language.Terraform;
using Lintel.Language.Text;

namespace Lintel.Engine.Loading;

/// <summary>A path → its roots with their resources. Roots are resolved side by side; their properties when rules ask for them.</summary>
internal static class RootLoader
{
    public static ImmutableArray<LoadedRoot> Load(SourceTree tree, string path, ReviewOptions options, CancellationToken cancel)
    {
        var isFolder = tree.FolderExists(path);
        var reviewed = isFolder ? path : path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
        var found = isFolder
            ? TerraformRoots.Find(tree, path)
            : IsTerraform(path) ? [new TerraformRoot(path, TerraformRootKind.Root)] : [];
        var roots = new LoadedRoot[found.Length];
        Parallel.For(0, found.Length, new ParallelOptions { CancellationToken = cancel }, i => roots[i] = Load(tree, found[i], reviewed, options));
        return [.. roots];
    }

    private static LoadedRoot Load(SourceTree tree, TerraformRoot root, string reviewed, ReviewOptions options)
    {
        var source = TerraformResolver.Resolve(tree, root.Path, options.Terraform, new EvaluationBudget());
        var shown = SourceTree.Relative(reviewed, root.Path);
        var environment = WorkloadEnvironment.Detect(new EnvironmentSigns
        {
            Declared = options.Environment,
            Workspace = options.Terraform.Workspace,
            VarFile = options.VariableFile is { } file ? Path.GetFileNameWithoutExtension(file) : null,
            Folder = root.Path,
            Tag = EnvironmentTag.OrNull(source),
        });
        return new LoadedRoot(shown, root.Kind == TerraformRootKind.Root ? RootKind.Root : RootKind.Module, environment, source);
    }

    private static bool IsTerraform(string path) =>
        path.EndsWith(".tf", StringComparison.Ordinal) || path.EndsWith(".tf.json", StringComparison.Ordinal) || path.EndsWith(".tofu", StringComparison.Ordinal);
}
