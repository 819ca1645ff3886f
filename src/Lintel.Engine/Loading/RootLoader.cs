using System.Collections.Immutable;
using Lintel.Framework.Workloads;
using Lintel.Language.Resources;
using Lintel.Language.Text;

namespace Lintel.Engine.Loading;

/// <summary>A path → its roots with their resources. Roots are resolved side by side; their properties when rules ask for them.</summary>
internal static class RootLoader
{
    public static ImmutableArray<LoadedRoot> Load(SourceTree tree, string path, ReviewOptions options, CancellationToken cancel)
    {
        var reviewed = tree.FolderExists(path) ? path : FolderOf(path);
        var found = SourceRoot.Find(tree, path);
        var roots = new LoadedRoot[found.Length];
        Parallel.For(0, found.Length, new ParallelOptions { CancellationToken = cancel }, i => roots[i] = Load(tree, found[i], reviewed, options));
        return [.. roots];
    }

    private static LoadedRoot Load(SourceTree tree, SourceRoot root, string reviewed, ReviewOptions options)
    {
        var source = root.Resolve(tree, options.Terraform, options.CloudFormation);
        var shown = SourceTree.Relative(reviewed, root.Path);
        var environment = WorkloadEnvironment.Detect(new EnvironmentSigns
        {
            Declared = options.Environment,
            Workspace = options.Terraform.Workspace,
            VarFile = (options.VariableFile ?? options.CloudFormation.ParameterFiles.FirstOrDefault()) is { } file ? Path.GetFileNameWithoutExtension(file) : null,
            Folder = root.Dialect == Dialect.Terraform ? root.Path : FolderOf(root.Path),
            Tag = EnvironmentTag.OrNull(source),
        });
        return new LoadedRoot(shown, root.Kind, environment, source);
    }

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
}
