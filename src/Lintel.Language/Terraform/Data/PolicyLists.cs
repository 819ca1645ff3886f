using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Data;

/// <summary>A <c>principals</c> block; identifiers are null when they are not known.</summary>
internal sealed record PolicyPrincipal(string Type, ImmutableArray<Value>? Identifiers)
{
    /// <summary>What the provider hashes to order a set of these.</summary>
    public string HashText => $"identifiers:{{{string.Concat(ProviderHash.Order(PolicyLists.Texts(Identifiers), text => text).Select(text => text + ";"))}}};type:{Type};";
}

/// <summary>A <c>condition</c> block; values are null when they are not known.</summary>
internal sealed record PolicyCondition(string Test, string Variable, ImmutableArray<Value>? Values)
{
    public string HashText => $"test:{Test};values:({string.Concat(PolicyLists.Texts(Values).Select(text => text + ";"))});variable:{Variable};";
}

/// <summary>The provider's ways of writing one or several texts, principals and conditions.</summary>
internal static class PolicyLists
{
    private static readonly Value NotKnown = Value.UnknownOf(DataType.Dynamic, new Unknown("its parts are not known"));

    public static IEnumerable<string> Texts(ImmutableArray<Value>? values) => (values ?? []).Where(value => value.IsKnown).Select(value => value.AsString);

    public static Value OneOrSorted(ImmutableArray<Value> elements) => elements.Length == 1 ? elements[0] : Value.Tuple(Backwards(elements));

    public static ImmutableArray<Value> Backwards(IEnumerable<Value> elements) =>
        [.. elements.OrderByDescending(element => element.IsKnown ? element.AsString : "", CodePointComparer.Instance)];

    /// <summary>Everyone is <c>"*"</c> alone; else an object by type, of which each holds one text or a list.</summary>
    public static Value? Principals(ImmutableArray<PolicyPrincipal> principals)
    {
        if (principals.IsEmpty)
            return null;
        if (principals is [{ Type: "*", Identifiers: [{ IsKnown: true, AsString: "*" }] }])
            return Value.String("*");
        var byType = new SortedDictionary<string, Value>(CodePointComparer.Instance);
        foreach (var (type, identifiers) in principals)
        {
            var texts = identifiers is { } known ? known.Length == 1 ? known[0] : Value.Tuple(Backwards(known)) : NotKnown;
            byType[type] = byType.TryGetValue(type, out var before) ? Joined(before, texts) : texts;
        }

        return Value.Object(byType);
    }

    public static Value? Conditions(ImmutableArray<PolicyCondition> conditions)
    {
        if (conditions.IsEmpty)
            return null;
        var byTest = new SortedDictionary<string, Value>(CodePointComparer.Instance);
        foreach (var test in conditions.GroupBy(condition => condition.Test, StringComparer.Ordinal))
        {
            var byVariable = new SortedDictionary<string, Value>(CodePointComparer.Instance);
            foreach (var (_, variable, values) in test)
            {
                var texts = values is { } known ? known.Length == 1 ? known[0] : Value.Tuple(known) : NotKnown;
                byVariable[variable] = byVariable.TryGetValue(variable, out var before) ? Joined(before, texts) : texts;
            }

            byTest[test.Key] = Value.Object(byVariable);
        }

        return Value.Object(byTest);
    }

    private static Value Joined(Value before, Value after) =>
        before.IsUnknown || after.IsUnknown ? NotKnown : Value.Tuple([.. List(before), .. List(after)]);

    private static ImmutableArray<Value> List(Value value) => value.Type.Kind == DataTypeKind.Tuple ? value.AsElements : [value];
}
