using System.Collections.Immutable;
using Lintel.Framework.Workloads;
using Lintel.Language.CloudFormation;
using Lintel.Language.CloudFormation.Stacks;
using Lintel.Language.Resources;
using Lintel.Language.Terraform;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Engine.Loading;

/// <summary>Where a review begins: a root module of Terraform, or a template.</summary>
/// <param name="Path">The folder or file within the tree.</param>
/// <param name="Kind">Whether it is applied as it stands or called by others.</param>
/// <param name="Dialect">The language it is written in.</param>
internal sealed record SourceRoot(string Path, RootKind Kind, Dialect Dialect)
{
    /// <summary>The roots of both dialects at a path, in the order of their paths: below a folder, or the file itself.</summary>
    public static ImmutableArray<SourceRoot> Find(SourceTree tree, string path)
    {
        if (!tree.FolderExists(path))
            return TerraformRoots.IsConfiguration(path) ? [new SourceRoot(path, RootKind.Root, Dialect.Terraform)]
                : CloudFormationTemplates.IsTemplate(tree, path) ? [new SourceRoot(path, RootKind.Root, Dialect.CloudFormation)] : [];
        var modules = TerraformRoots.Find(tree, path)
            .Select(root => new SourceRoot(root.Path, root.Kind == TerraformRootKind.Root ? RootKind.Root : RootKind.Module, Dialect.Terraform));
        var templates = CloudFormationTemplates.Find(tree, path).Select(template => new SourceRoot(template, RootKind.Root, Dialect.CloudFormation));
        return [.. modules.Concat(templates).OrderBy(root => root.Path, StringComparer.Ordinal)];
    }

    /// <summary>Its resources.</summary>
    public ResolvedSource Resolve(SourceTree tree, TerraformOptions terraform, CloudFormationOptions cloudFormation) => Dialect == Dialect.Terraform
        ? TerraformResolver.Resolve(tree, Path, terraform, new EvaluationBudget())
        : CloudFormationResolver.Resolve(tree, Path, cloudFormation, new EvaluationBudget());
}
