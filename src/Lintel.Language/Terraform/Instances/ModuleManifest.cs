using System.Text.Json;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Instances;

/// <summary>What <c>terraform init</c> wrote down of the modules it downloaded.</summary>
internal static class ModuleManifest
{
    /// <summary>Folders by call path from <c>.terraform/modules/modules.json</c>.</summary>
    public static Dictionary<string, string> Read(SourceTree tree, string root)
    {
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        if (SourceTree.CombineOrNull(root, ".terraform/modules/modules.json") is not { } path || tree.ReadBytesOrNull(path) is not { } bytes)
            return folders;
        try
        {
            using var json = JsonDocument.Parse(bytes);
            foreach (var module in json.RootElement.GetProperty("Modules").EnumerateArray())
            {
                if (module.GetProperty("Key").GetString() is { } key && module.GetProperty("Dir").GetString() is { } dir
                    && SourceTree.CombineOrNull(root, dir) is { } folder)
                    folders[key] = folder;
            }
        }
        // A manifest that is not one is as good as none: its modules are reported as missing.
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
        }

        return folders;
    }
}
