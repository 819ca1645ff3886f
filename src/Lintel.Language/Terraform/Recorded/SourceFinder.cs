using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>
/// Finds the configuration that a plan or state was made from: the nearest folder, from the file's own upwards, that declares something the
/// file records.
/// </summary>
internal static class SourceFinder
{
    public static string? FolderOrNull(SourceTree tree, string path, IReadOnlyList<RecordedInstance> instances)
    {
        var recorded = instances.Select(instance => instance.Module.IsEmpty ? instance.LocalAddress : $"module.{instance.Module[0].Name}").ToHashSet(StringComparer.Ordinal);
        var folder = path;
        do
        {
            folder = folder.LastIndexOf('/') is var slash and >= 0 ? folder[..slash] : "";
            if (ModuleLoader.Of(tree).FolderOrNull(folder) is { } module
                && (module.ResourcesByKey.Keys.Any(recorded.Contains) || module.ModuleCalls.Keys.Any(name => recorded.Contains($"module.{name}"))))
                return folder;
        }
        while (folder.Length > 0);
        return null;
    }
}
