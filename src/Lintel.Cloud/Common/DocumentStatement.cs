using System.Collections.Immutable;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>A <c>statement</c> block of an <c>aws_iam_policy_document</c>.</summary>
internal static class DocumentStatement
{
    public static PolicyStatement Read(Reader from) => new()
    {
        Sid           = from.Get<string>("sid", null),
        Effect        = from.Get("effect", null, otherwise: "Allow"),
        Actions       = Placed(from.Texts("actions", null)),
        NotActions    = Placed(from.Texts("not_actions", null)),
        Resources     = Placed(from.Texts("resources", null)),
        NotResources  = Placed(from.Texts("not_resources", null)),
        Principals    = Principals(from, "principals"),
        NotPrincipals = Principals(from, "not_principals"),
        Conditions    = from.Blocks("condition", null, Condition),
        Location      = from.Location,
    };

    private static SettingList<PolicyPrincipal> Principals(Reader from, string name)
    {
        var blocks = from.Blocks(name, null);
        var all = new SettingList<PolicyPrincipal>(ImmutableArray<PolicyPrincipal>.Empty, blocks.IsComplete, blocks.Reason);
        foreach (var block in blocks)
        {
            var kind = block.Get<string>("type", null).TryGet(out var type) ? type : "";
            all = all.Concat(Placed(block.Texts("identifiers", null)).Select(id => new PolicyPrincipal(kind, id)));
        }

        return all;
    }

    private static PolicyCondition Condition(Reader from) => new(
        from.Get<string>("test", null).TryGet(out var test) ? test : "",
        from.Get<string>("variable", null).TryGet(out var key) ? key : "",
        from.Texts("values", null));

    // A list over several lines is found at the line of the member.
    private static SettingList<Setting<string>> Placed(SettingList<Setting<string>> list) =>
        list.Select(item => item.Location is { } location ? item.At(StatementPlaces.Within(location.Place, item)) : item);
}
