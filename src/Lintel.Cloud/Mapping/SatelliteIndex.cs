using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Cloud.Mapping;

/// <summary>The resources of one type, by the resource that one of their properties names. Each property is evaluated once.</summary>
internal sealed class SatelliteIndex
{
    private readonly Dictionary<string, List<ResolvedResource>> _byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ResolvedResource>> _byName = new(StringComparer.Ordinal);
    private readonly List<(ResolvedResource Satellite, Value Target)> _ambiguous = [];

    public SatelliteIndex(IEnumerable<ResolvedResource> satellites, string by)
    {
        foreach (var satellite in satellites)
        {
            foreach (var target in Addressing.Targets(satellite.Body.PropertyOrNull(by)?.Value))
                Add(satellite, target);
        }
    }

    /// <summary>The satellites that are certain to belong to the target, and whether another one may.</summary>
    public (List<ResolvedResource> Certain, bool Possible) Find(ResolvedResource target, IEnumerable<string> names)
    {
        var certain = new List<ResolvedResource>();
        var possible = false;
        Take(_byAddress, target.Address);
        if (target.ConfigurationAddress != target.Address)
            Take(_byAddress, target.ConfigurationAddress);
        foreach (var name in names)
            Take(_byName, name);
        possible |= _ambiguous.Exists(item => item.Target.Marks.References.Count == 0
            || item.Target.Marks.References.Any(reference => Addressing.Covers(reference, target)));
        return (certain, possible);

        void Take(Dictionary<string, List<ResolvedResource>> index, string key)
        {
            foreach (var satellite in index.GetValueOrDefault(key) ?? [])
            {
                if (!satellite.CountIsKnown && target.CountIsKnown)
                    possible = true;
                else if (!certain.Contains(satellite))
                    certain.Add(satellite);
            }
        }
    }

    private void Add(ResolvedResource satellite, Value target)
    {
        if (Addressing.TargetOrNull(target) is { } address)
            Put(_byAddress, address, satellite);
        else if (!target.IsKnown)
            _ambiguous.Add((satellite, target));
        if (target is { IsKnown: true, Type.Kind: DataTypeKind.String })
            Put(_byName, target.AsString, satellite);
    }

    private static void Put(Dictionary<string, List<ResolvedResource>> index, string key, ResolvedResource satellite)
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        list.Add(satellite);
    }
}
