using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Cdk;
using Lintel.Language.CloudFormation.Stacks;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation;

/// <summary>Finds the templates below a folder.</summary>
public static class CloudFormationTemplates
{
    private const int MaxFolders = 100_000;
    private const int MostBytes = 4 * 1024 * 1024;

    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".template", ".cfn", ".cform", ".cf", ".txt"];

    private static readonly string[] PassedOver = ["node_modules", "vendor", "bower_components", "__pycache__"];

    /// <summary>
    /// Paths of the templates that no other one nests, in ordinal order. Hidden folders and those of dependencies are skipped; what CDK
    /// wrote is found through its manifests, so that the code beside it is no part of it.
    /// </summary>
    public static ImmutableArray<string> Find(SourceTree tree, string folder)
    {
        var templates = new SortedDictionary<string, Node>(StringComparer.Ordinal);
        foreach (var path in FilesBelow(tree, folder))
        {
            if (RootOrNull(tree, path) is { } root)
                templates[path] = root;
        }

        var nested = templates.SelectMany(template => NestedIn(template.Key, template.Value)).ToHashSet(StringComparer.Ordinal);
        return [.. templates.Keys.Where(path => !nested.Contains(path))];
    }

    /// <summary>Whether the file is a template, by its content.</summary>
    public static bool IsTemplate(SourceTree tree, string path) => RootOrNull(tree, path) is not null;

    private static Node? RootOrNull(SourceTree tree, string path)
    {
        // Bytes are not kept: of a repository's many files, only those that may be templates stay in memory.
        if (tree.ReadBytesOrNull(path) is not { Length: < MostBytes } bytes || !TemplateSigns.MayBe(bytes) || tree.ReadOrNull(path) is not { } file)
            return null;
        // A fault is reported when the template is resolved; whether it is one shows before.
        var root = TemplateText.Read(file, new DiagnosticBag()).Root;
        return TemplateSigns.IsTemplate(root) ? root : null;
    }

    private static IEnumerable<string> FilesBelow(SourceTree tree, string folder)
    {
        var open = new System.Collections.Generic.Stack<string>();
        open.Push(folder);
        for (var count = 0; open.TryPop(out var next) && count < MaxFolders; count++)
        {
            if (CdkManifest.OrNull(tree, next) is { } application)
            {
                foreach (var stack in application.Stacks)
                    yield return stack.Template;
                foreach (var assembly in tree.Folders(next).Where(name => name.StartsWith("assembly-", StringComparison.Ordinal)))
                    open.Push(Join(next, assembly));
                continue;
            }

            foreach (var name in tree.Files(next).Where(name => name[0] != '.' && !name.EndsWith(".tf.json", StringComparison.Ordinal)
                && Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))))
                yield return Join(next, name);
            foreach (var name in tree.Folders(next).Where(name => name[0] != '.' && !PassedOver.Contains(name)))
                open.Push(Join(next, name));
        }
    }

    private static IEnumerable<string> NestedIn(string path, Node root)
    {
        var folder = path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
        foreach (var resource in ((MapNode)root).Map("Resources").Members.Select(member => member.Value).OfType<MapNode>())
        {
            var properties = resource.Map("Properties");
            if ((properties.TextOrNull("TemplateURL") ?? properties.TextOrNull("Location")) is { } location
                && resource.TextOrNull("Type") is { } type && NestedStack.IsNesting(type)
                && SourceTree.CombineOrNull(folder, location) is { } target && target != path)
                yield return target;
        }
    }

    private static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}
