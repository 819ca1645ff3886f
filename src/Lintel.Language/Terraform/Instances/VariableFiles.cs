using Lintel.Language.Hcl;
using Lintel.Language.Terraform.Json;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Instances;

/// <summary>The variable files that Terraform reads by itself, weakest first.</summary>
internal static class VariableFiles
{
    public static IEnumerable<string> Find(SourceTree tree, string folder)
    {
        var names = tree.Files(folder);
        return new[] { "terraform.tfvars", "terraform.tfvars.json" }.Where(names.Contains)
            .Concat(names.Where(name => name.EndsWith(".auto.tfvars", StringComparison.Ordinal) || name.EndsWith(".auto.tfvars.json", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal))
            .Select(name => folder.Length == 0 ? name : $"{folder}/{name}");
    }

    public static HclFile? ReadOrNull(SourceTree tree, string path) => tree.ReadOrNull(path) is not { } source ? null
        : path.EndsWith(".json", StringComparison.Ordinal) ? JsonSyntax.ParseValues(source) : HclParser.ParseFile(source);

    /// <summary>Names of the variables that those files give a value.</summary>
    public static HashSet<string> NamesIn(SourceTree tree, string folder) =>
        Find(tree, folder).SelectMany(path => ReadOrNull(tree, path)?.Body.Attributes ?? []).Select(attribute => attribute.Name).ToHashSet(StringComparer.Ordinal);
}
