using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>Makes nodes that stand at the place of what they come from.</summary>
internal static class Make
{
    public static ScalarNode Text(string text, Place place) => new(text, ScalarKind.Text, place);

    public static ScalarNode Flag(bool flag, Place place) => new(flag ? "true" : "false", ScalarKind.Flag, place);

    public static ListNode List(Place place, params ReadOnlySpan<Node> items) => new([.. items], place);

    /// <summary>A map of those members whose node is there.</summary>
    public static MapNode Map(Place place, params ReadOnlySpan<(string Name, Node? Value)> members)
    {
        var given = new List<Member>();
        foreach (var (name, value) in members)
        {
            if (value is not null)
                given.Add(new Member(name, value.Place, value));
        }

        return new MapNode([.. given], place);
    }

    public static MapNode Ref(string name, Place place) => Map(place, ("Ref", Text(name, place)));

    public static MapNode Attribute(string resource, string attribute, Place place) =>
        Map(place, ("Fn::GetAtt", List(place, Text(resource, place), Text(attribute, place))));

    public static MapNode Sub(string text, Place place) => Map(place, ("Fn::Sub", Text(text, place)));

    /// <summary>A map as the list of keys and values that tags are; what is no map stays as it is.</summary>
    public static Node? Tags(Node? tags, Place place, params ReadOnlySpan<(string Key, string Value)> first)
    {
        if (tags is not (null or MapNode { CallOrNull: null }))
            return tags;
        var items = new List<Node>();
        foreach (var (key, value) in first)
            items.Add(Map(place, ("Key", Text(key, place)), ("Value", Text(value, place))));
        foreach (var member in (tags as MapNode)?.Members ?? [])
            items.Add(Map(member.NamePlace, ("Key", Text(member.Name, member.NamePlace)), ("Value", member.Value)));
        return items.Count == 0 ? null : new ListNode([.. items], tags?.Place ?? place);
    }

    /// <summary>A policy document of one statement that allows something.</summary>
    public static MapNode Allow(Place place, string action, Node resource) => Map(place,
        ("Version", Text("2012-10-17", place)),
        ("Statement", List(place, Map(place, ("Effect", Text("Allow", place)), ("Action", Text(action, place)), ("Resource", resource)))));

    /// <summary>The trust of a service in a role.</summary>
    public static MapNode Trust(Place place, string service) => Map(place,
        ("Version", Text("2012-10-17", place)),
        ("Statement", List(place, Map(place, ("Action", List(place, Text("sts:AssumeRole", place))), ("Effect", Text("Allow", place)),
            ("Principal", Map(place, ("Service", List(place, Text(service, place)))))))));

    /// <summary>The second map over the first: maps merge, lists follow each other, and anything else is replaced.</summary>
    public static Node Merge(Node first, Node second)
    {
        if (first is ListNode some && second is ListNode more)
            return new ListNode([.. some.Items, .. more.Items], more.Place);
        if (first is not MapNode { CallOrNull: null } below || second is not MapNode { CallOrNull: null } above)
            return second;
        return new MapNode(
            [
                .. below.Members.Select(member => above.MemberOrNull(member.Name) is { } own ? own with { Value = Merge(member.Value, own.Value) } : member),
                .. above.Members.Where(member => below.MemberOrNull(member.Name) is null),
            ], above.Place);
    }

    /// <summary>The map with other members over its own of the same names.</summary>
    public static MapNode With(MapNode map, params ReadOnlySpan<(string Name, Node? Value)> members)
    {
        var more = Map(map.Place, members);
        return new MapNode([.. map.Members.Where(member => more.MemberOrNull(member.Name) is null), .. more.Members], map.Place);
    }

    /// <summary>The letters and digits of a text, as logical ids have them.</summary>
    public static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));
}
