using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>Which files of a folder make its module, and which of them override the others.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/files</remarks>
internal sealed record ModuleFiles(ImmutableArray<string> Plain, ImmutableArray<string> Overrides)
{
    public static ModuleFiles Find(SourceTree tree, string folder)
    {
        var names = tree.Files(folder).Where(IsConfiguration).ToHashSet(StringComparer.Ordinal);
        // OpenTofu reads x.tofu instead of x.tf.
        names.RemoveWhere(name => StemOrNull(name, ".tf") is { } stem && names.Contains(stem + ".tofu")
            || StemOrNull(name, ".tf.json") is { } json && names.Contains(json + ".tofu.json"));
        var sorted = names.Order(StringComparer.Ordinal).Select(name => folder.Length == 0 ? name : $"{folder}/{name}").ToLookup(IsOverride);
        return new ModuleFiles([.. sorted[false]], [.. sorted[true]]);
    }

    public static bool IsConfiguration(string name) =>
        Stem(name).Length < name.Length && name[0] is not ('.' or '#') && !name.EndsWith('~');

    private static bool IsOverride(string path)
    {
        var stem = Stem(path[(path.LastIndexOf('/') + 1)..]);
        return stem == "override" || stem.EndsWith("_override", StringComparison.Ordinal);
    }

    private static string Stem(string name) =>
        StemOrNull(name, ".tf") ?? StemOrNull(name, ".tf.json") ?? StemOrNull(name, ".tofu") ?? StemOrNull(name, ".tofu.json") ?? name;

    private static string? StemOrNull(string name, string ending) =>
        name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : null;
}
