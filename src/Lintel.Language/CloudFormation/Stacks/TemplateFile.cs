using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>Reads a template for deployment.</summary>
internal static class TemplateFile
{
    /// <summary>Characters above which nothing is read: CloudFormation takes a megabyte, transforms a little more.</summary>
    public const int MostCharacters = 16 * 1024 * 1024;

    /// <summary>The template's tree with its includes; null where there is none.</summary>
    public static MapNode? RootOrNull(Deployment deployment, string path)
    {
        if (deployment.Tree.ReadOrNull(path) is not { } file)
        {
            deployment.Diagnostics.Add(StackDiagnostics.NotATemplate(path));
            return null;
        }

        if (file.Text.Length > MostCharacters)
        {
            deployment.Diagnostics.Add(StackDiagnostics.TooLarge(path));
            deployment.LostBlocks++;
            return null;
        }

        var text = TemplateText.Read(file, deployment.Diagnostics);
        if (!text.IsWhole)
            deployment.LostBlocks++;
        if (text.Root is not MapNode root || !TemplateSigns.IsTemplate(root))
        {
            if (text.IsWhole)
                deployment.Diagnostics.Add(StackDiagnostics.NotATemplate(path));
            return null;
        }

        return new IncludeExpansion(deployment, path).Expand(root);
    }
}
