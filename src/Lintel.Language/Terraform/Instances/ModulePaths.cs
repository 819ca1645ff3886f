namespace Lintel.Language.Terraform.Instances;

/// <summary>Writes a folder of the tree as Terraform would, seen from the root module.</summary>
internal static class ModulePaths
{
    public static string Relative(string root, string folder)
    {
        if (folder == root)
            return ".";
        var from = Parts(root);
        var to = Parts(folder);
        var common = 0;
        while (common < from.Length && common < to.Length && from[common] == to[common])
            common++;
        return string.Join('/', Enumerable.Repeat("..", from.Length - common).Concat(to[common..]));
    }

    private static string[] Parts(string folder) => folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
}
