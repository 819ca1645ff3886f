using Lintel.Language.Text;

namespace Lintel.Language.Functions;

/// <summary>A file that an expression asks for: found in the repository, missing in it, or outside where nobody looks.</summary>
/// <param name="Path">The path within the tree; null when there is none.</param>
/// <param name="Error">Why the expression is faulty: the file is missing.</param>
/// <param name="Reason">Why the file is not known: it lies outside the repository.</param>
internal sealed record RepositoryFile(string? Path, string? Error, string? Reason)
{
    public static RepositoryFile Find(SourceTree tree, string folder, string path)
    {
        if (Outside(tree, folder, path, out var inside) is { } reason)
            return new RepositoryFile(null, null, reason);
        if (tree.FileExists(inside))
            return new RepositoryFile(inside, null, null);
        return new RepositoryFile(null, tree.FolderExists(inside) ? $"\"{path}\" is a folder" : $"there is no file \"{path}\"", null);
    }

    /// <summary>Why a path is not looked at; null when it lies within the tree, at <paramref name="inside"/>.</summary>
    public static string? Outside(SourceTree tree, string folder, string path, out string inside)
    {
        inside = "";
        if (path.StartsWith('~') || path.StartsWith('/') || SourceTree.CombineOrNull(folder, path) is not { } combined)
            return $"\"{path}\" lies outside the repository";
        inside = combined;
        return null;
    }
}
