using Lintel.Cloud.Settings;

namespace Lintel.Engine.Loading;

/// <summary>Turns paths within the tree into paths relative to what is reviewed, as every output shows them.</summary>
/// <param name="reviewed">The reviewed folder within the tree, or the folder of the reviewed file; empty for the tree's root.</param>
public sealed class SourcePaths(string reviewed)
{
    private readonly string[] _base = reviewed.Split('/', StringSplitOptions.RemoveEmptyEntries);

    public string Relative(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var common = 0;
        while (common < _base.Length && common < parts.Length && _base[common] == parts[common])
            common++;
        var steps = Enumerable.Repeat("..", _base.Length - common).Concat(parts.Skip(common)).ToArray();
        return steps.Length == 0 ? "." : string.Join('/', steps);
    }

    public string Relative(Location location) => Relative(location.File);
}
