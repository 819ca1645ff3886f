using System.Collections.Immutable;
using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Data;

/// <summary>Reads <c>statement</c> blocks. Unknown parts stay in the statement as unknown values, and the first one is remembered.</summary>
internal sealed class PolicyReader(string version)
{
    public Unknown? UnknownOrNull { get; private set; }

    public PolicyStatement Statement(ResolvedBlock block) => new()
    {
        Sid = Text(block, "sid"),
        Effect = Text(block, "effect") ?? Value.String("Allow"),
        Actions = Sorted(block, "actions"),
        NotActions = Sorted(block, "not_actions"),
        Resources = Sorted(block, "resources", replaces: true),
        NotResources = Sorted(block, "not_resources", replaces: true),
        Principals = Principals(block.Blocks("principals")),
        NotPrincipals = Principals(block.Blocks("not_principals")),
        Conditions = Conditions(block.Blocks("condition")),
    };

    private Value? Text(ResolvedBlock block, string name)
    {
        if (block.PropertyOrNull(name)?.Value is not { IsNull: false } value || value is { IsKnown: true, AsString: "" })
            return null;
        return Noted(value);
    }

    /// <summary>One element as a text, several sorted backwards: so the provider writes its sets.</summary>
    private Value? Sorted(ResolvedBlock block, string name, bool replaces = false)
    {
        if (Elements(block, name, replaces) is not { } elements)
            return block.PropertyOrNull(name)?.Value is { IsUnknown: true } unknown ? unknown : null;
        return elements.IsEmpty ? null : PolicyLists.OneOrSorted(elements);
    }

    private ImmutableArray<Value>? Elements(ResolvedBlock block, string name, bool replaces)
    {
        if (block.PropertyOrNull(name)?.Value is not { IsNull: false } value || !Noted(value).IsKnown)
            return null;
        return [.. value.AsElements.Where(element => !element.IsNull).Select(element => Noted(replaces ? Replaced(element) : element))];
    }

    private Value? Principals(ResolvedBlockList blocks)
    {
        if (!Complete(blocks))
            return Value.UnknownOf(DataType.Dynamic, new Unknown(blocks.Reason ?? "the principals are not known"));
        var read = blocks.Items.Select(block => (Type: Text(block, "type"), Identifiers: Elements(block, "identifiers", true)))
            .Where(principal => principal.Type is { IsKnown: true })
            .Select(principal => new PolicyPrincipal(principal.Type?.AsString ?? "", principal.Identifiers));
        return PolicyLists.Principals([.. ProviderHash.Order(read, principal => principal.HashText)]);
    }

    private Value? Conditions(ResolvedBlockList blocks)
    {
        if (!Complete(blocks))
            return Value.UnknownOf(DataType.Dynamic, new Unknown(blocks.Reason ?? "the conditions are not known"));
        var read = blocks.Items.Select(block => (Test: Text(block, "test"), Variable: Text(block, "variable"), Values: Elements(block, "values", true)))
            .Where(condition => condition.Test is { IsKnown: true } && condition.Variable is { IsKnown: true })
            .Select(condition => new PolicyCondition(condition.Test?.AsString ?? "", condition.Variable?.AsString ?? "", condition.Values));
        return PolicyLists.Conditions([.. ProviderHash.Order(read, condition => condition.HashText)]);
    }

    private bool Complete(ResolvedBlockList blocks)
    {
        if (!blocks.IsComplete)
            UnknownOrNull ??= new Unknown(blocks.Reason ?? "its blocks are not known");
        return blocks.IsComplete;
    }

    /// <summary>Policy variables are written <c>&amp;{…}</c>, because Terraform would evaluate <c>${…}</c>.</summary>
    private Value Replaced(Value text) => text.IsKnown && version != "2008-10-17"
        ? Value.String(text.AsString.Replace("&{", "${", StringComparison.Ordinal)).AddMarks(text.Marks)
        : text;

    private Value Noted(Value value)
    {
        if (value.UnknownOrNull is { } unknown)
            UnknownOrNull ??= unknown;
        return value;
    }
}
