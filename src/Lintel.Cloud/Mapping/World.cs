using System.Collections.Immutable;
using Lintel.Language.Resources;

namespace Lintel.Cloud.Mapping;

/// <summary>What keeps the world from being closed: modules that are not here, blocks that could not be read.</summary>
public sealed class World
{
    private readonly ImmutableArray<MissingModule> _missing;
    private readonly int _lostBlocks;

    internal World(ResolvedSource source) => (_missing, _lostBlocks) = (source.MissingModules, source.LostBlocks);

    /// <summary>Why something that is not seen may exist all the same; null when nothing stands against it.</summary>
    public string? Open =>
        _lostBlocks > 0 ? "a block could not be read" : _missing.Length > 0 ? $"module \"{_missing[0].Address}\" is not here" : null;

    /// <summary>Why something attached to this resource may exist unseen; null when it cannot. A missing module can only attach to what it was given.</summary>
    internal string? OpenFor(string address)
    {
        if (_lostBlocks > 0)
            return "a block could not be read";
        foreach (var module in _missing)
        {
            if (module.References.Any(reference => Addressing.Covers(reference, address)))
                return $"module \"{module.Address}\", which is not here, is given it";
        }

        return null;
    }
}
