using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lintel.Cloud;
using Lintel.Engine.Policies.Values;
using Lintel.Language.Resources;

namespace Lintel.Engine.Policies.Conditions;

/// <summary>The resources of an architecture as policies see them: by type, with their arguments and with who refers to whom. Made once for all policies.</summary>
internal sealed class PolicyWorld
{
    private static readonly ConditionalWeakTable<Architecture, PolicyWorld> Known = [];

    private readonly Architecture _architecture;
    private readonly ILookup<string, ResolvedResource> _byType;
    private readonly Lazy<ILookup<string, ResolvedResource>> _byName;
    private readonly Dictionary<ResolvedResource, PolicyMap> _values = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ResolvedResource, ImmutableArray<ResolvedResource>> _referred = new(ReferenceEqualityComparer.Instance);

    private PolicyWorld(Architecture architecture)
    {
        _architecture = architecture;
        _byType = architecture.Source.Resources.ToLookup(TypeOf, StringComparer.Ordinal);
        _byName = new(() => Managed.SelectMany(resource => architecture.NamesOf(Record(resource)).Select(name => (resource, name))).ToLookup(item => item.name, item => item.resource, StringComparer.Ordinal));
    }

    public static PolicyWorld Of(Architecture architecture) => Known.GetValue(architecture, made => new PolicyWorld(made));

    public IEnumerable<ResolvedResource> Managed => _architecture.Source.Resources.Where(resource => resource.Mode == ResourceMode.Managed);

    /// <summary>The type as policies write it: what is looked up has <c>data.</c> before it.</summary>
    public static string TypeOf(ResolvedResource resource) => resource.Mode == ResourceMode.Data ? $"data.{resource.Type}" : resource.Type;

    public IEnumerable<ResolvedResource> OfTypes(PolicyTypes types) => types.IsAll ? Managed
        : types.AreTaggable ? Managed.Where(resource => resource.IsTaggable)
        : types.Names.SelectMany(name => _byType[name]);

    public PolicyMap Values(ResolvedResource resource)
    {
        if (!_values.TryGetValue(resource, out var values))
            _values[resource] = values = ResourceValues.Of(resource);
        return values;
    }

    /// <summary>Why a connection of the resource may be there without being seen; null when none can.</summary>
    public string? MayBeConnected(ResolvedResource resource, PolicyTypes? others = null) =>
        _architecture.World.OpenFor(resource.Address)
        ?? (resource.HasUntoldReferences ? "it is not known what it refers to" : null)
        ?? (others is not null && (Untold(others).FirstOrDefault(argument => IsCalled(resource.Type, argument))
            ?? UntoldBy(resource).FirstOrDefault(argument => others.Names.Any(type => IsCalled(type, argument)))) is { } untold ? $"it is not known which one `{untold}` names" : null);

    // Arguments that name something without saying what: neither by a reference nor by a text that is known.
    private IEnumerable<string> Untold(PolicyTypes types) => OfTypes(types).SelectMany(UntoldBy).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> UntoldBy(ResolvedResource resource) =>
        Values(resource).Members.Where(member => member.Value is PolicyUnknown { Raw.Marks.References.Count: 0 }).Select(member => member.Key);

    /// <summary>A verdict's record of the resource, for whoever reports it.</summary>
    public static WrittenResource Record(ResolvedResource resource) => new() { Origin = resource };

    /// <summary>The resources that a resource refers to, or names, each once and without itself.</summary>
    public ImmutableArray<ResolvedResource> Referred(ResolvedResource resource)
    {
        if (!_referred.TryGetValue(resource, out var referred))
        {
            var references = _architecture.ReferencesOf(Record(resource)).Order(StringComparer.Ordinal).SelectMany(_architecture.Covered);
            _referred[resource] = referred = [.. references.Concat(Named(resource)).Where(other => !ReferenceEquals(other, resource)).Distinct()];
        }

        return referred;
    }

    // bucket = "logs" means the bucket of that name as much as a reference does, where no two have that name.
    private IEnumerable<ResolvedResource> Named(ResolvedResource resource) => Values(resource).Members
        .Where(member => member.Value is PolicyScalar { Kind: PolicyScalarKind.Text, Text.Length: > 0, Raw.Marks.References.Count: 0 })
        .Select(member => _byName.Value[PolicyText.Of(member.Value)].Where(other => other.Type != resource.Type && IsCalled(other.Type, member.Key)).Take(2).ToList())
        .Where(named => named.Count == 1).Select(named => named[0]);

    private static bool IsCalled(string type, string argument)
    {
        var word = argument.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
        word = word.EndsWith("name", StringComparison.Ordinal) ? word[..^"name".Length] : word;
        return word.Length > 0 && type.Replace("_", "", StringComparison.Ordinal).EndsWith(word, StringComparison.OrdinalIgnoreCase);
    }
}
