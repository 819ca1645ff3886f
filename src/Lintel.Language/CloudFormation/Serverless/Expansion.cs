using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>The resources that come of a template with <c>AWS::Serverless</c> resources, as they are made.</summary>
internal sealed class Expansion(MapNode globals, MapNode written, DiagnosticBag diagnostics)
{
    private static readonly string[] Handled = ["Type", "Properties", "Connectors", "IgnoreGlobals"];

    private readonly List<Member> _made = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<Action> _last = [];

    public ImmutableDictionary<string, string> Aliases { get; private set; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Events of functions that come through an API, by the API that they name or are given.</summary>
    public List<ApiEvent> ApiEvents { get; } = [];

    public MapNode WrittenGlobals { get; } = globals;

    /// <summary>The entry of a resource as the template has it; null where there is none.</summary>
    public MapNode? WrittenOrNull(string id) => written.ValueOrNull(id) as MapNode;

    /// <summary>The properties of a resource over those that hold for all of its kind.</summary>
    public MapNode Globals(ServerlessKind kind, MapNode entry)
    {
        var own = entry.Map("Properties");
        if (kind.GlobalsName is not { } name || WrittenGlobals.ValueOrNull(name) is not MapNode shared || entry.ValueOrNull("IgnoreGlobals") is ScalarNode)
            return own;
        var ignored = (entry.ValueOrNull("IgnoreGlobals") as ListNode)?.Items.OfType<ScalarNode>().Select(item => item.Text).ToList() ?? [];
        return (MapNode)Make.Merge(new MapNode([.. shared.Members.Where(member => !ignored.Contains(member.Name))], own.Place), own);
    }

    public void Keep(Member member) => Put(member);

    /// <summary>Adds the resource that takes the place of a serverless one, with what is said of it beside its properties.</summary>
    public void Replace(ServerlessResource resource, string id, string type, MapNode properties) => Put(new Member(id, resource.Place, new MapNode(
        [
            new Member("Type", resource.Place, Make.Text(type, resource.Place)),
            .. resource.Entry.Members.Where(member => !Handled.Contains(member.Name)),
            new Member("Properties", properties.Place, properties),
        ], resource.Entry.Place)));

    /// <summary>Adds a resource beside a serverless one, made where that is made.</summary>
    public void Add(ServerlessResource resource, string id, string type, MapNode properties, params ReadOnlySpan<(string Name, Node? Value)> attributes) => Put(new Member(id, properties.Place,
        Make.With(Make.Map(properties.Place, ("Type", Make.Text(type, properties.Place)), ("Condition", resource.Entry.ValueOrNull("Condition")), ("Properties", properties)), attributes)));

    /// <summary>Changes a resource that is there; nothing where it is not.</summary>
    public void Change(string id, Func<MapNode, MapNode> change)
    {
        if (_index.TryGetValue(id, out var at) && _made[at].Value is MapNode entry)
            _made[at] = _made[at] with { Value = change(entry) };
    }

    /// <summary>Leaves a change until every resource is there.</summary>
    public void AfterAll(Action change) => _last.Add(change);

    /// <summary>The name of an API's stage as logical ids have it.</summary>
    public string StageOf(string? api) =>
        api is not null && WrittenOrNull(api)?.Map("Properties").TextOrNull("StageName") is { } name ? Make.Letters(name) : "Stage";

    public bool Has(string id) => _index.ContainsKey(id) || written.ValueOrNull(id) is not null;

    public void Alias(string name, string id) => Aliases = Aliases.SetItem(name, id);

    public void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    public MapNode ToResources(Place place)
    {
        _last.ForEach(change => change());
        return new([.. _made], place);
    }

    private void Put(Member member)
    {
        // Of two parts that make the same resource, such as a role for all deployments, the first makes it.
        if (_index.TryAdd(member.Name, _made.Count))
            _made.Add(member);
    }
}

/// <summary>An event that comes through an API.</summary>
/// <param name="Function">The function that it calls.</param>
/// <param name="Name">The event's name.</param>
/// <param name="IsHttp">Whether it comes through an HTTP API rather than a REST API.</param>
/// <param name="Properties">What is said of it.</param>
internal sealed record ApiEvent(ServerlessResource Function, Member Name, bool IsHttp, MapNode Properties)
{
    /// <summary>The logical id of the API; null where the template leaves it to the transform or names one elsewhere.</summary>
    public string? Api => Properties.ValueOrNull(IsHttp ? "ApiId" : "RestApiId") switch
    {
        MapNode { CallOrNull: { Name: "Ref", Value: ScalarNode name } } => name.Text,
        ScalarNode text => text.Text,
        null => IsHttp ? ImplicitApis.Http : ImplicitApis.Rest,
        _ => null,
    };
}
