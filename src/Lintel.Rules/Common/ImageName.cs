namespace Lintel.Rules.Common;

/// <summary>The name of a container image: <c>registry:5000/path/name:tag@digest</c>.</summary>
internal static class ImageName
{
    /// <summary>Whether the name may mean another image tomorrow: it has no tag, or <c>latest</c>, and no digest.</summary>
    public static bool Moves(string image)
    {
        if (image.Contains('@', StringComparison.Ordinal))
            return false;
        var name = image[(image.LastIndexOf('/') + 1)..];
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || name[(colon + 1)..] is "" or "latest";
    }
}
