using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Cloud.Mapping;

/// <summary>All resources around the one being read: finds satellites, and what a property refers to.</summary>
internal sealed class Surroundings
{
    private readonly ILookup<string, ResolvedResource> _byType;
    private readonly Dictionary<(string Type, string By), SatelliteIndex> _satellites = [];
    private readonly Dictionary<ResolvedResource, ImmutableArray<string>> _names = [];
    private readonly Lazy<AddressIndex<ResolvedResource>> _byReference;
    private readonly IReadOnlyDictionary<string, ResourceKind> _kinds;
    private readonly World _world;

    public Surroundings(ImmutableArray<ResolvedResource> resources, IReadOnlyDictionary<string, ResourceKind> kinds, World world)
    {
        _byType = resources.ToLookup(resource => resource.Type, StringComparer.Ordinal);
        (_kinds, _world) = (kinds, world);
        _byReference = new(() => new(resources, resource => Addressing.ReferencesTo(resource.Address).Append(resource.ConfigurationAddress)));
    }

    public IEnumerable<string> Types => _byType.Select(type => type.Key);

    public IEnumerable<ResolvedResource> OfType(string type) => _byType[type];

    /// <summary>All that a reference means, of whatever type, in source order.</summary>
    public IReadOnlyList<ResolvedResource> Covered(string reference) => _byReference.Value[reference];

    public SettingList<Reader> Satellites(ResolvedResource target, string type, string by)
    {
        var (certain, possible) = Index(type, by).Find(target, Names(target));
        var open = _world.OpenFor(target.Address) ?? (possible ? $"it is not known which resource {type} belongs to" : null);
        return new([.. certain.Select(item => new Reader(item, this))], open is null, open);
    }

    /// <summary>Resources of a kind that satellites here belong to and that stand in other sources.</summary>
    public IEnumerable<ImpliedSubject> Implied(ResourceKind kind)
    {
        var satellites = kind.Types.ImpliedBy.SelectMany(by => _byType[by.Type].Select(satellite => new Attached(satellite, by.By)))
            .OrderBy(item => item.Satellite.Header.File.Path, StringComparer.Ordinal).ThenBy(item => item.Satellite.Header.Span.Start).ToList();
        if (satellites.Count == 0)
            return [];
        var owned = kind.Types.All.SelectMany(OfType).Where(resource => resource.Mode == ResourceMode.Managed)
            .SelectMany(resource => kind.Types.ImpliedBy.SelectMany(by => Index(by.Type, by.By).Find(resource, Names(resource)).Certain)).ToHashSet();
        return ImpliedSubject.All(satellites, owned);
    }

    /// <summary>Managed types that neither have a record nor were asked for as satellites.</summary>
    public ImmutableArray<string> Unmodelled()
    {
        var satellites = _satellites.Keys.Select(key => key.Type).ToHashSet(StringComparer.Ordinal);
        return [.. _byType.Where(type => type.Any(resource => resource.Mode == ResourceMode.Managed)).Select(type => type.Key)
            .Where(type => !_kinds.ContainsKey(type) && !satellites.Contains(type)).Order(StringComparer.Ordinal)];
    }

    /// <summary>What a value that is an attribute of a stand-in means by it; the value itself otherwise.</summary>
    public Value Behind(Value value, ImmutableArray<(string Type, string By)> standIns)
    {
        if (standIns.IsEmpty || Addressing.TargetOrNull(value) is not { } address)
            return value;
        foreach (var (type, by) in standIns)
        {
            if (Covered(address).FirstOrDefault(resource => resource.Type == type && Addressing.Covers(address, resource.Address)) is { } standIn)
                return standIn.Body.PropertyOrNull(by)?.Value ?? value;
        }

        return value;
    }

    private SatelliteIndex Index(string type, string by) => _satellites.TryGetValue((type, by), out var known)
        ? known
        : _satellites[(type, by)] = new SatelliteIndex(_byType[type], by);

    /// <summary>The literal names by which others may mean this resource.</summary>
    public ImmutableArray<string> Names(ResolvedResource resource)
    {
        if (!_names.TryGetValue(resource, out var names))
            _names[resource] = names = [.. ReadNames(resource)];
        return names;
    }

    private IEnumerable<string> ReadNames(ResolvedResource resource)
    {
        if (!_kinds.TryGetValue(resource.Type, out var kind))
            yield break;
        foreach (var (terraform, cloudFormation) in kind.Types.Names)
        {
            var name = resource.Dialect == Dialect.Terraform ? terraform : cloudFormation;
            if (resource.Body.PropertyOrNull(name)?.Value is { IsKnown: true, Type.Kind: DataTypeKind.String } value)
                yield return value.AsString;
        }
    }
}
