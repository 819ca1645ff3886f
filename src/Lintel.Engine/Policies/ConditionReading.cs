using System.Collections.Immutable;
using Lintel.Engine.Policies.Conditions;
using Lintel.Engine.Policies.Operators;
using Lintel.Engine.Policies.Paths;
using Lintel.Engine.Policies.Values;
using Lintel.Language.Diagnostics;
using Lintel.Language.Documents;

namespace Lintel.Engine.Policies;

/// <summary>Reads what a policy asks.</summary>
internal sealed class ConditionReading(DiagnosticBag diagnostics)
{
    private const int MaxDepth = 30;
    private const int MostConditions = 1_000;

    private static readonly PolicyScalar Nothing = new("", PolicyScalarKind.Text);

    private int _conditions;

    /// <summary>The condition; null where it cannot be used, which the bag then tells.</summary>
    public PolicyCondition? Read(DocumentNode node, int depth)
    {
        if (depth > MaxDepth || ++_conditions > MostConditions)
            return Refuse(PolicyDiagnostics.TooDeep(node.Place));
        if (node is not DocumentMap map)
            return Refuse(PolicyDiagnostics.WrongShape("definition", "a map: a condition, or \"and\", \"or\", \"not\" with conditions", node.Place));
        foreach (var word in new[] { "and", "or", "not" })
        {
            if (map.MemberOrNull(word) is { } member)
                return Several(word, member, depth);
        }

        return map.TextOrNull("cond_type") switch
        {
            null or "" or "attribute" => Attribute(map),
            "connection" => Connection(map),
            "filter" => Filter(map),
            "resource" => Type(map),
            var other => Refuse(PolicyDiagnostics.UnknownWord("cond_type", other, "\"attribute\", \"connection\", \"filter\", \"resource\"", map.MemberOrNull("cond_type")?.Value.Place ?? map.Place)),
        };
    }

    private PolicyCondition? Several(string word, DocumentMember member, int depth)
    {
        var parts = ImmutableArray.CreateBuilder<PolicyCondition>();
        ImmutableArray<DocumentNode> written = member.Value is DocumentList list ? list.Items : [member.Value];
        if (written.IsEmpty || (word == "not" && written.Length != 1))
            return Refuse(PolicyDiagnostics.WrongShape(word, word == "not" ? "one condition" : "a list of conditions", member.Place));
        foreach (var item in written)
        {
            if (Read(item, depth + 1) is not { } part)
                return null;
            parts.Add(part);
        }

        return word switch
        {
            "and" => new AllOf(parts.ToImmutable()),
            "or" => new OneOf(parts.ToImmutable()),
            _ => new Not(parts[0]),
        };
    }

    private PolicyCondition? Attribute(DocumentMap map)
    {
        // Without a kind of condition nothing is asked but that the resource is there.
        var name = map.MemberOrNull("cond_type") is null && map.MemberOrNull("operator") is null ? "any" : map.TextOrNull("operator");
        if (name is null)
            return Refuse(PolicyDiagnostics.Missing("operator", map.Place));
        if (PolicyOperators.Find(name) is not var (asked, isOpposite, isJson))
            return Refuse(PolicyDiagnostics.UnknownWord("operator", name, string.Join(", ", PolicyOperators.Names.Select(known => $"\"{known}\"")), map.MemberOrNull("operator")?.Value.Place ?? map.Place));
        var path = map.TextOrNull("attribute");
        if (path is null && asked is not Anything)
            return Refuse(PolicyDiagnostics.Missing("attribute", map.Place));
        if (Types(map.MemberOrNull("resource_types") ?? map.MemberOrNull("resource_type")) is not { } types)
            return null;
        PolicyPath? way = isJson ? JsonPathReading.OrNull(path ?? "") : DottedPath.Read(path ?? "");
        if (way is null)
            return Refuse(PolicyDiagnostics.BadPath(path ?? "", map.MemberOrNull("attribute")?.Value.Place ?? map.Place));
        var wanted = map.MemberOrNull("value");
        if (wanted is null && asked.NeedsValue)
            return Refuse(PolicyDiagnostics.Missing("value", map.Place));
        var value = wanted is null ? Nothing : Value(wanted.Value);
        if (asked.NeedsValue && asked.Refuses(value) is { } why)
            return Refuse(PolicyDiagnostics.BadValue(name, why, wanted?.Value.Place ?? map.Place));
        return new AttributeCondition(types, way, asked, isOpposite, value);
    }

    private PolicyCondition? Connection(DocumentMap map)
    {
        ConnectionKind? kind = map.TextOrNull("operator") switch
        {
            "exists" => ConnectionKind.Exists,
            "one_exists" => ConnectionKind.OneExists,
            "not_exists" => ConnectionKind.NotExists,
            _ => null,
        };
        if (kind is null)
            return Refuse(PolicyDiagnostics.UnknownWord("operator of connections", map.TextOrNull("operator") ?? "", "\"exists\", \"not_exists\", \"one_exists\"", map.MemberOrNull("operator")?.Value.Place ?? map.Place));
        return Types(map.MemberOrNull("resource_types")) is { } types && Types(map.MemberOrNull("connected_resource_types")) is { } others
            ? new ConnectionCondition(types, others, kind.Value)
            : null;
    }

    private PolicyCondition? Filter(DocumentMap map)
    {
        if (map.MemberOrNull("value") is not { } wanted)
            return Refuse(PolicyDiagnostics.Missing("value", map.Place));
        if (map.TextOrNull("attribute") is not { Length: > 0 } attribute)
            return Refuse(PolicyDiagnostics.Missing("attribute", map.Place));
        if (attribute == "resource_type")
            return Types(wanted) is { } kinds ? new FilterCondition(kinds, null) : null;
        var all = new PolicyTypes(ImmutableHashSet<string>.Empty, IsAll: true);
        return new FilterCondition(null, new AttributeCondition(all, DottedPath.Read(attribute), new Within(), false, Value(wanted.Value)));
    }

    private PolicyCondition? Type(DocumentMap map)
    {
        if (map.TextOrNull("operator") is not ("exists" or "not_exists"))
            return Refuse(PolicyDiagnostics.UnknownWord("operator of types", map.TextOrNull("operator") ?? "", "\"exists\", \"not_exists\"", map.MemberOrNull("operator")?.Value.Place ?? map.Place));
        return Types(map.MemberOrNull("resource_types")) is { } types ? new TypeCondition(types, map.TextOrNull("operator") == "exists") : null;
    }

    private PolicyTypes? Types(DocumentMember? member)
    {
        if (member is null)
            return new PolicyTypes(ImmutableHashSet<string>.Empty, IsAll: true);
        ImmutableArray<DocumentNode> items = member.Value is DocumentList list ? list.Items : [member.Value];
        var names = items.OfType<DocumentScalar>().Select(item => item.Text).Where(name => name.Length > 0).ToImmutableHashSet(StringComparer.Ordinal);
        if (items.IsEmpty)
            return new PolicyTypes(ImmutableHashSet<string>.Empty, IsAll: true);
        if (names.IsEmpty || items.Any(item => item is not DocumentScalar))
        {
            Refuse(PolicyDiagnostics.WrongShape(member.Name, "resource types, \"all\" or \"taggable\"", member.Value.Place));
            return null;
        }

        return names.Any(name => name.Equals("all", StringComparison.OrdinalIgnoreCase)) ? new PolicyTypes(ImmutableHashSet<string>.Empty, IsAll: true)
            : names.Any(name => name.Equals("taggable", StringComparison.OrdinalIgnoreCase)) ? new PolicyTypes(ImmutableHashSet<string>.Empty, AreTaggable: true)
            : new PolicyTypes(names);
    }

    // The reader bounds the depth.
    private static PolicyValue Value(DocumentNode node) => node switch
    {
        DocumentMap map => new PolicyMap(map.Members.ToImmutableSortedDictionary(member => member.Name, member => Value(member.Value), StringComparer.Ordinal)),
        DocumentList list => new PolicyList([.. list.Items.Select(Value)]),
        DocumentScalar scalar => new PolicyScalar(scalar.Text, scalar.Kind switch
        {
            DocumentScalarKind.Number => PolicyScalarKind.Number,
            DocumentScalarKind.Flag => PolicyScalarKind.Flag,
            _ => PolicyScalarKind.Text,
        }),
        _ => Nothing,
    };

    private PolicyCondition? Refuse(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return null;
    }
}
