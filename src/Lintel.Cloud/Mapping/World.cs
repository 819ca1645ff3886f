using System.Collections.Immutable;
using Lintel.Language.Resources;

namespace Lintel.Cloud.Mapping;

/// <summary>What keeps the world from being closed: modules that are not here, blocks that could not be read.</summary>
public sealed class World
{
    private readonly ImmutableArray<MissingModule> _missing;
    private readonly int _lostBlocks;
    private readonly string? _incomplete;
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);

    internal World(ResolvedSource source)
    {
        (_missing, _lostBlocks, _incomplete) = (source.MissingModules, source.LostBlocks, source.Incomplete);
        for (var i = 0; i < _missing.Length; i++)
        {
            foreach (var reference in _missing[i].References)
                _given.TryAdd(reference, i);
        }
    }

    /// <summary>Why something that is not seen may exist all the same; null when nothing stands against it.</summary>
    public string? Open =>
        _lostBlocks > 0 ? "a block could not be read" : _missing.Length > 0 ? $"module \"{_missing[0].Address}\" is not here" : _incomplete;

    /// <summary>Why something attached to this resource may exist unseen; null when it cannot. A missing module can only attach to what it was given.</summary>
    internal string? OpenFor(string address)
    {
        if (_lostBlocks > 0)
            return "a block could not be read";
        if (_incomplete is not null)
            return _incomplete;
        if (_given.Count == 0)
            return null;
        var first = Addressing.ReferencesTo(address).Min(reference => _given.TryGetValue(reference, out var position) ? position : int.MaxValue);
        return first == int.MaxValue ? null : $"module \"{_missing[first].Address}\", which is not here, is given it";
    }
}
