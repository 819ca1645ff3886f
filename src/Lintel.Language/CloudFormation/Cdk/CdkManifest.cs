using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Cdk;

/// <summary>What CDK wrote beside the templates of an application: which of them are stacks, and where each is made.</summary>
/// <remarks>https://docs.aws.amazon.com/cdk/api/v2/docs/cloud-assembly-schema-readme.html</remarks>
internal sealed record CdkManifest(ImmutableArray<CdkStack> Stacks)
{
    private const string Name = "manifest.json";
    private const string Artifacts = "artifacts";
    private const string StackType = "aws:cloudformation:stack";

    /// <summary>The manifest of a folder; null where there is none.</summary>
    public static CdkManifest? OrNull(SourceTree tree, string folder)
    {
        var path = folder.Length == 0 ? Name : $"{folder}/{Name}";
        if (!tree.FileExists(path) || tree.ReadOrNull(path) is not { } file || !file.Text.Contains(StackType, StringComparison.Ordinal)
            || TemplateText.Read(file, new DiagnosticBag()).Root is not MapNode root)
            return null;
        return new CdkManifest([.. root.Map(Artifacts).Members.Select(member => member.Value).OfType<MapNode>()
            .Where(artifact => artifact.TextOrNull("type") == StackType).Select(artifact => StackOrNull(folder, artifact)).OfType<CdkStack>()]);
    }

    /// <summary>What the manifest beside a template says of it; null where nothing does.</summary>
    public static CdkStack? StackOf(SourceTree tree, string template) =>
        OrNull(tree, template.LastIndexOf('/') is var slash and >= 0 ? template[..slash] : "")?.Stacks.FirstOrDefault(stack => stack.Template == template);

    private static CdkStack? StackOrNull(string folder, MapNode artifact)
    {
        var properties = artifact.Map("properties");
        if (properties.TextOrNull("templateFile") is not { } file || SourceTree.CombineOrNull(folder, file) is not { } template)
            return null;
        // As aws://account/region, either of which may be left open.
        var region = artifact.TextOrNull("environment")?.Split('/') is [.., { Length: > 0 } last] && last != "unknown-region" ? last : null;
        return new CdkStack(template, region, properties.TextOrNull("stackName"));
    }
}

/// <summary>A stack of an application.</summary>
/// <param name="Template">The template's path within the tree.</param>
/// <param name="Region">Where it is made; null where that is left open.</param>
/// <param name="StackName">Its name; null where CDK names it by its id.</param>
internal sealed record CdkStack(string Template, string? Region, string? StackName);
