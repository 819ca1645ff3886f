using System.Collections.Immutable;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;
using Lintel.Language.Resources;

namespace Lintel.Cloud;

/// <summary>
/// All resources of one root as typed records, with the graph between them. Records are read when their type is first asked for, and once.
/// One thread at a time.
/// </summary>
public sealed class Architecture
{
    private readonly Dictionary<Type, ImmutableArray<Resource>> _read = [];
    private readonly Dictionary<Type, object> _known = [];
    private readonly Dictionary<Type, ILookup<string, Resource>> _byBlock = [];
    private readonly Dictionary<Type, ResourceFinder> _finders = [];
    private readonly Dictionary<ResolvedResource, Resource> _byOrigin = [];
    private readonly Dictionary<string, ResolvedResource[]> _untold = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<Type, ResourceKind> _kinds;
    private readonly IReadOnlyDictionary<string, ResourceKind> _kindsByName;
    private readonly Surroundings _surroundings;
    private ReferenceGraph? _graph;
    private Resource[]? _everything;
    private TaggedResource[]? _tagged;

    internal Architecture(ResolvedSource source, IReadOnlyDictionary<Type, ResourceKind> kinds, IReadOnlyDictionary<string, ResourceKind> kindsByName)
    {
        (Source, _kinds, _kindsByName, World) = (source, kinds, kindsByName, new World(source));
        _surroundings = new Surroundings(source.Resources, kindsByName, World);
    }

    /// <summary>What keeps the world from being closed.</summary>
    public World World { get; }

    /// <summary>The day of the review, from the host's clock or <c>--as-of</c>; null when none was given.</summary>
    public DateOnly? AsOf { get; internal init; }

    /// <summary>What the repository around the sources shows; null where they stand in none.</summary>
    public RepositoryFacts? Repository { get; internal init; }

    /// <summary>What the sources are for, as <c>dev</c>; absent where nothing names it, and production is assumed.</summary>
    public Setting<string> Environment { get; internal init; }

    /// <summary>Managed types that have no record in the model and that no record has asked for, in ordinal order. Complete once the rules have run.</summary>
    public ImmutableArray<string> Unmodelled => _surroundings.Unmodelled();

    /// <summary>Whether the sources read another root's outputs: what is not seen here may be there.</summary>
    public bool HasRemoteState => _surroundings.OfType("terraform_remote_state").Any();

    /// <summary>Names of the providers in use: a foreign supplier is seen here.</summary>
    public ImmutableArray<string> Providers => Source.Providers;

    internal ResolvedSource Source { get; }

    /// <summary>The literal names by which others may mean a resource.</summary>
    internal ImmutableArray<string> NamesOf(Resource resource) => _surroundings.Names(resource.Origin);

    /// <summary>All that a reference means, of whatever type, in source order.</summary>
    internal IReadOnlyList<ResolvedResource> Covered(string reference) => _surroundings.Covered(reference);

    /// <summary>Full addresses of all that a resource depends on.</summary>
    internal ImmutableHashSet<string> ReferencesOf(Resource resource) => Graph.From(resource.Origin);

    private ReferenceGraph Graph => _graph ??= new ReferenceGraph(_surroundings.OfType);

    /// <summary>Every resource of a type that these sources make, in source order.</summary>
    public IEnumerable<T> All<T>()
        where T : Resource => Read<T>().Where(resource => !resource.IsLookup);

    /// <summary>The resources of a type that one block makes, by the block's address.</summary>
    public IEnumerable<T> MadeBy<T>(string configurationAddress)
        where T : Resource
    {
        if (!_byBlock.TryGetValue(typeof(T), out var byBlock))
            _byBlock[typeof(T)] = byBlock = All<T>().ToLookup(resource => resource.ConfigurationAddress, Resource (resource) => resource, StringComparer.Ordinal);
        return byBlock[configurationAddress].Cast<T>();
    }

    /// <summary>
    /// Resources of a type that stand in other sources, known by what is attached to them here: all that the attached says is known, all else unknown.
    /// </summary>
    public IEnumerable<T> Implied<T>()
        where T : Resource => _kinds.TryGetValue(typeof(T), out var kind)
            ? _surroundings.Implied(kind).Select(subject => (T)kind.Read(new Reader(subject, _surroundings)))
            : [];

    /// <summary>Every resource of a type as a list that says whether there may be more.</summary>
    public SettingList<T> Known<T>()
        where T : Resource
    {
        if (!_known.TryGetValue(typeof(T), out var known))
            _known[typeof(T)] = known = FindKnown<T>();
        return (SettingList<T>)known;
    }

    private SettingList<T> FindKnown<T>()
        where T : Resource
    {
        var all = All<T>().ToImmutableArray();
        var certain = all.Where(resource => resource.IsCertain).ToImmutableArray();
        var reason = World.Open ?? (certain.Length == all.Length ? null : "it is not known how many there are");
        return new SettingList<T>(certain, reason is null, reason);
    }

    /// <summary>Follows a setting that names a resource by reference or by its literal name.</summary>
    public Lookup<T> Find<T>(Setting<string> setting)
        where T : Resource
    {
        if (setting.State is SettingState.Absent or SettingState.Default)
            return new Lookup<T>(null, absent: true);
        if (!_finders.TryGetValue(typeof(T), out var finder))
            _finders[typeof(T)] = finder = new ResourceFinder(Read(typeof(T)), resource => _surroundings.Names(resource.Origin));
        var named = setting.Raw is { } raw
            ? finder.ByReferenceOrNull(_kinds.TryGetValue(typeof(T), out var kind) ? _surroundings.Behind(raw, kind.Types.StandIns) : raw)
            : null;
        return new Lookup<T>((T?)(named ?? (setting.TryGet(out var name) ? finder.ByNameOrNull(name) : null)), absent: false);
    }

    /// <summary>Whether a setting names this very resource, by reference or by its literal name.</summary>
    public Verdict Means<T>(Setting<string> setting, T resource)
        where T : Resource
    {
        if (Find<T>(setting).OrNull is { } found)
            return Verdict.Of(ReferenceEquals(found.Origin, resource.Origin));
        return setting.State is SettingState.Absent or SettingState.Default ? Verdict.Fail
            : setting.Raw?.Marks.References.Count > 0 && !setting.Raw.Marks.References.Any(reference => Addressing.Covers(reference, resource.Origin)) ? Verdict.Fail
            : setting.TryGet(out var name) && NamesOf(resource) is { Length: > 0 } names ? Verdict.Of(names.Contains(name, StringComparer.Ordinal))
            : Verdict.Unknown;
    }

    /// <summary>Whether a text is the resource's own name or refers to it; unknown where either is not known.</summary>
    public Verdict IsNamed(Setting<string> text, Resource resource)
    {
        if (text.State is SettingState.Absent or SettingState.Default)
            return Verdict.Fail;
        var references = text.Raw?.Marks.References;
        if (references?.Any(reference => Addressing.Covers(reference, resource.Origin)) == true)
            return Verdict.Pass;
        // An attribute of something else is not this; a text put together from several could be.
        var isAnother = references is { Count: > 0 } && (text.State != SettingState.Unknown || text.IsFromResource.Kind == VerdictKind.Pass);
        var names = NamesOf(resource);
        return names.IsEmpty || text.State == SettingState.Unknown
            ? isAnother ? Verdict.Fail : Verdict.Unknown
            : text.Is(value => names.Contains(value, StringComparer.Ordinal));
    }

    /// <summary>The resources of a type that refer to this one anywhere in their body, directly.</summary>
    public SettingList<T> ReferringTo<T>(Resource target)
        where T : Resource
    {
        var items = ImmutableArray.CreateBuilder<T>();
        var open = World.OpenFor(target.Address);
        foreach (var candidate in InOrder(TypesOf<T>().SelectMany(type => Graph.Referring(type, target.Origin)).Select(RecordOrNull).OfType<T>()))
        {
            if (candidate.IsLookup)
                continue;

            // What depends on the same unknown switch as the target is there when the target is.
            if (candidate.IsCertain || !target.IsCertain)
                items.Add(candidate);
            else
                open ??= $"it is not known whether {candidate.Address} is there";
        }

        open ??= TypesOf<T>().SelectMany(Untold).FirstOrDefault() is { } untold
            ? $"it is not known what {untold.Address} refers to"
            : null;
        return new SettingList<T>(items.ToImmutable(), open is null, open);
    }

    /// <summary>Whether anything that these sources make refers to the resource, modelled or not; references from the types named do not count.</summary>
    public Verdict IsReferredTo(Resource target, params ReadOnlySpan<string> besides)
    {
        var possible = World.OpenFor(target.Address) is not null;
        foreach (var type in _surroundings.Types)
        {
            if (besides.Contains(type))
                continue;
            possible |= Array.Exists(Untold(type), candidate => !ReferenceEquals(candidate, target.Origin));
            foreach (var candidate in Graph.Referring(type, target.Origin))
            {
                if (ReferenceEquals(candidate, target.Origin))
                    continue;
                if (candidate.CountIsKnown || !target.IsCertain)
                    return Verdict.Pass;
                possible = true;
            }
        }

        return possible ? Verdict.Unknown : Verdict.Fail;
    }

    /// <summary>Whether one resource refers to another anywhere in its body.</summary>
    public Verdict Refers(Resource from, Resource to) =>
        Verdict.Of(Graph.Refers(from.Origin, to.Origin)) | (from.Origin.HasUntoldReferences ? Verdict.Unknown : Verdict.Fail);

    /// <summary>The resources of a type that this one refers to anywhere in its body, as a list that says whether there may be more of the type.</summary>
    public SettingList<T> ReferredBy<T>(Resource from)
        where T : Resource
    {
        var known = Known<T>();
        return new SettingList<T>([.. AllReferredBy<T>(from).Where(found => found.IsCertain)], known.IsComplete, known.Reason);
    }

    internal IEnumerable<T> AllReferredBy<T>(Resource from)
        where T : Resource =>
        InOrder(ReferencesOf(from).SelectMany(Covered).Where(found => Graph.Refers(from.Origin, found)).Distinct().Select(RecordOrNull).OfType<T>())
            .Where(found => !found.IsLookup);

    /// <summary>Whether these sources make a resource of that Terraform or CloudFormation type, modelled or not.</summary>
    public Verdict Has(params ReadOnlySpan<string> types)
    {
        foreach (var type in types)
        {
            if (_surroundings.OfType(type).Any(resource => resource.Mode == ResourceMode.Managed))
                return Verdict.Pass;
        }

        return World.Open is null ? Verdict.Fail : Verdict.Unknown;
    }

    /// <summary>Every resource that these sources make and the model knows, in source order.</summary>
    public IEnumerable<Resource> Everything() => _everything ??=
        [.. Source.Resources.Where(resource => resource.Mode == ResourceMode.Managed).Select(RecordOrNull).OfType<Resource>()];

    /// <summary>The tags of everything that these sources make and that takes tags, modelled or not, in source order.</summary>
    public IReadOnlyList<TaggedResource> Tagged() => _tagged ??=
    [
        .. Source.Resources.Where(resource => resource is { Mode: ResourceMode.Managed, IsTaggable: true })
            .Select(resource => new TaggedResource(resource.Address, TagSet.Read(resource), new Location(resource.Header))),
    ];

    /// <summary>The resources of a type of which it is not known what all they refer to.</summary>
    private ResolvedResource[] Untold(string type)
    {
        if (!_untold.TryGetValue(type, out var known))
            _untold[type] = known = [.. _surroundings.OfType(type).Where(resource => resource.HasUntoldReferences)];
        return known;
    }

    private Resource? RecordOrNull(ResolvedResource resource)
    {
        if (!_kindsByName.TryGetValue(resource.Type, out var kind))
            return null;
        Read(kind.Type);
        return _byOrigin.GetValueOrDefault(resource);
    }

    private IEnumerable<string> TypesOf<T>()
        where T : Resource => _kinds.TryGetValue(typeof(T), out var kind) ? kind.Types.All : [];

    // What several types give is brought into the order of the source; what one block makes stays as it is.
    private static IEnumerable<T> InOrder<T>(IEnumerable<T> resources)
        where T : Resource => resources.OrderBy(resource => resource.Origin.Header.File.Path, StringComparer.Ordinal).ThenBy(resource => resource.Origin.Header.Span.Start);

    private IEnumerable<T> Read<T>()
        where T : Resource => Read(typeof(T)).Cast<T>();

    /// <summary>Every resource of a type, those that are looked up included, in source order.</summary>
    internal ImmutableArray<Resource> Read(Type type)
    {
        if (_read.TryGetValue(type, out var known))
            return known;
        if (!_kinds.TryGetValue(type, out var kind))
            return _read[type] = [];
        ImmutableArray<Resource> records =
        [
            .. kind.Types.All.SelectMany(_surroundings.OfType)
                .OrderBy(resource => resource.Header.File.Path, StringComparer.Ordinal).ThenBy(resource => resource.Header.Span.Start)
                .Select(resource => kind.Read(new Reader(resource, _surroundings))),
        ];
        foreach (var record in records)
            _byOrigin[record.Origin] = record;
        return _read[type] = records;
    }
}
